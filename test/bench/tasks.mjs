/** The tasks of the page's main thread that took above 50 ms, by the clock and by the processor, in a trace with `bench-act` marked in it. */
export function tasksIn(trace) {
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString());
  const mark = traceEvents.find(({ name }) => name === 'bench-act');
  const own = traceEvents.filter(
    ({ name, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && pid === mark.pid && tid === mark.tid,
  );
  const above = (key) => own.map((event) => (event[key] ?? 0) / 1000).filter((ms) => ms > 50);
  return { clock: above('dur'), processor: above('tdur') };
}
