// Builds the fictive municipality "Solbjerg Kommune": one document per kind.
// Everything is invented; every family name is a made-up pattern name, every address ends in .example.
// The same seed, scale and date give the same documents, byte for byte: a change here may only add documents, each from a
// random stream of its own. municipality.ts adds those, and write-municipality.mjs writes all of them as files.

// ---------------------------------------------------------------- random numbers
export function generator(seed) {
  let a = seed >>> 0;
  const next = () => { a = (a + 0x6d2b79f5) | 0; let t = Math.imul(a ^ (a >>> 15), 1 | a); t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t; return ((t ^ (t >>> 14)) >>> 0) / 4294967296; };
  const r = {
    next,
    int: (lo, hi) => lo + Math.floor(next() * (hi - lo + 1)),
    real: (lo, hi) => lo + next() * (hi - lo),
    chance: (p) => next() < p,
    pick: (list) => list[Math.floor(next() * list.length)],
    normal: (mean = 0, sd = 1) => { let s = 0; for (let i = 0; i < 12; i++) s += next(); return mean + sd * (s - 6); },
    weighted: (pairs) => { let t = 0; for (const p of pairs) t += p[1]; let x = next() * t; for (const [v, w] of pairs) { x -= w; if (x < 0) return v; } return pairs[pairs.length - 1][0]; },
    shuffle: (list) => { const l = list.slice(); for (let i = l.length - 1; i > 0; i--) { const j = Math.floor(next() * (i + 1)); [l[i], l[j]] = [l[j], l[i]]; } return l; },
    sample: (list, n) => r.shuffle(list).slice(0, n),
    fork: (label) => { let h = 2166136261 ^ seed; for (const c of label) { h ^= c.charCodeAt(0); h = Math.imul(h, 16777619); } return generator(h >>> 0); },
  };
  return r;
}
const clamp = (x, lo, hi) => Math.min(hi, Math.max(lo, x));
const round = (x, d = 0) => { const f = 10 ** d; return Math.round(x * f) / f; };
const pad = (n, w) => String(n).padStart(w, '0');
const day = (iso) => Date.parse(iso + 'T00:00:00Z') / 864e5;
const iso = (d) => new Date(Math.round(d) * 864e5).toISOString().slice(0, 10);
const addDays = (s, n) => iso(day(s) + n);
const addMonths = (s, n) => { const [y, m, d] = s.split('-').map(Number); const t = y * 12 + (m - 1) + n; const yy = Math.floor(t / 12), mm = t % 12; const last = new Date(Date.UTC(yy, mm + 1, 0)).getUTCDate(); return `${yy}-${pad(mm + 1, 2)}-${pad(Math.min(d, last), 2)}`; };

// ---------------------------------------------------------------- names
const GIVEN = 'Aase Agnes Aksel Albert Alma Amina Anders Anja Ane Anton Astrid Asger Bent Birgit Bo Britt Carla Carsten Cecilie Christian Dagny Dorte Ebbe Egon Elin Ella Emil Erik Esben Eva Fatima Finn Freja Frederik Gitte Grethe Gunnar Hanne Hans Hassan Heidi Helle Henrik Ida Inge Ingrid Ivan Jakob Jane Jens Jette Johanne Jonas Julie Jytte Jørgen Kaj Karen Kasper Katrine Kim Kirsten Klara Kristian Lars Lasse Laura Leila Lene Lise Line Liv Lone Louise Mads Magnus Maja Malene Maria Marianne Martin Mathilde Merete Mette Mikkel Mohammed Morten Nadia Nanna Niels Nikolaj Nina Ole Oskar Otto Palle Per Pernille Peter Pia Poul Rasmus Rikke Rosa Sara Selma Signe Silas Simone Sofie Stine Susanne Søren Thea Theis Thomas Tina Tobias Tove Trine Ulla Vagn Vera Vibeke Viktor Werner Yasmin Øyvind Åge Åse'.split(' ');
const FAMILY = 'Prøvsted Testrup Demogaard Eksempelsen Mønsterbjerg Fiktivsen Skabelund Modelholm Prøvelund Testgaard Demosen Eksempeltoft Mønsterby Fiktivborg Skabelonsen Modelsen Prøvebæk Testmark Demolund Eksempelby Mønstergaard Fiktivlund Skabelkær Modelby Prøvegaard Testesen Demotoft Eksempelgaard Mønstersen Fiktivkær Skabelhøj Modeltoft Prøvesen Testholt Demobjerg Eksempelvang Mønsterlund Fiktivtoft Skabelmose Modelgaard'.split(' ');
const PLACES = 'Mølle Skov Eng Bakke Sø Åkær Birke Ege Bøge Linde Kløver Solsikke Regnbue Lærke Svale Stjerne Måne Fjord Klint Dal Kilde Havre Rug Anemone Hyld Elle Pile Ager Vang Mose Hede Strand Nord Syd Øst Vest Kirke Kær Høj Lund'.split(' ');
const ascii = (s) => s.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa').replace(/[^a-z0-9]+/g, '-');

// ---------------------------------------------------------------- organisation template
// teams: [kind, share of the administration's teams, title of the leader, name pattern, size pattern]
const AREAS = [
  { id: 'aeldre', name: 'Ældre og Sundhed', director: 'Direktør for Ældre og Sundhed', teams: 60,
    departments: ['Hjemmepleje Nord', 'Hjemmepleje Syd', 'Plejecentre Øst', 'Plejecentre Vest', 'Sygepleje', 'Træning og Rehabilitering', 'Sundhedsfremme', 'Visitation og Hjælpemidler', 'Demens og Pårørende', 'Mad og Måltider'],
    kinds: { 'Hjemmepleje Nord': 'hjemmepleje', 'Hjemmepleje Syd': 'hjemmepleje', 'Plejecentre Øst': 'plejecenter', 'Plejecentre Vest': 'plejecenter', 'Mad og Måltider': 'koekken' }, other: 'sundhed',
    weights: { hjemmepleje: 10, plejecenter: 9, koekken: 2, sundhed: 4 } },
  { id: 'dagtilbud', name: 'Børn og Dagtilbud', director: 'Direktør for Børn og Dagtilbud', teams: 45,
    departments: ['Dagtilbud Nord', 'Dagtilbud Syd', 'Dagtilbud Øst', 'Dagtilbud Vest', 'Dagplejen', 'Specialbørnehaver', 'Pædagogisk Udvikling', 'Sundhedsplejen', 'Pladsanvisning'],
    kinds: { 'Pædagogisk Udvikling': 'kontor', Pladsanvisning: 'kontor', Sundhedsplejen: 'sundhed', Dagplejen: 'dagpleje' }, other: 'boernehus', weights: { boernehus: 8, dagpleje: 3, sundhed: 2, kontor: 1 } },
  { id: 'skole', name: 'Skole og Unge', director: 'Direktør for Skole og Unge', teams: 50,
    departments: ['Skoler Nord', 'Skoler Syd', 'Skoler Midt', 'Specialskoler', 'Fritid og Klub', 'PPR', 'Ungdomsskolen', 'Ungeenheden', 'Skoleudvikling'],
    kinds: { 'Skoler Nord': 'skole', 'Skoler Syd': 'skole', 'Skoler Midt': 'skole', Specialskoler: 'skole', 'Fritid og Klub': 'klub', PPR: 'raadgivning', Skoleudvikling: 'kontor', Ungeenheden: 'raadgivning' }, other: 'klub', weights: { skole: 10, klub: 3, raadgivning: 2, kontor: 1 } },
  { id: 'social', name: 'Familie og Social', director: 'Direktør for Familie og Social', teams: 36,
    departments: ['Familieafdelingen', 'Familiebehandling', 'Børnehandicap', 'Voksenmyndighed', 'Bosteder', 'Socialpsykiatri', 'Misbrug og Udsatte', 'Bostøtte'],
    kinds: { Bosteder: 'botilbud', Socialpsykiatri: 'botilbud', Bostøtte: 'botilbud' }, other: 'raadgivning', weights: { botilbud: 6, raadgivning: 4 } },
  { id: 'beskaeftigelse', name: 'Beskæftigelse og Erhverv', director: 'Direktør for Beskæftigelse og Erhverv', teams: 20,
    departments: ['Jobcenter Match', 'Jobcenter Ressource', 'Virksomhedsservice', 'Sygedagpenge', 'Ydelser', 'Integration', 'Erhverv og Vækst'], kinds: {}, other: 'job', weights: { job: 1 } },
  { id: 'teknik', name: 'Teknik, Klima og Miljø', director: 'Direktør for Teknik, Klima og Miljø', teams: 23,
    departments: ['Vej og Park', 'Ejendomscenter', 'Plan og By', 'Byggesag', 'Natur og Miljø', 'Klima og Energi', 'Affald og Genbrug', 'Teknisk Service'],
    kinds: { 'Vej og Park': 'drift', Ejendomscenter: 'drift', 'Teknisk Service': 'drift', 'Affald og Genbrug': 'drift' }, other: 'kontor', weights: { drift: 4, kontor: 2 } },
  { id: 'stab', name: 'Kultur, Økonomi og Stab', director: 'Direktør for Kultur, Økonomi og Stab', teams: 21,
    departments: ['Økonomi', 'HR og Arbejdsmiljø', 'It og Digitalisering', 'Indkøb', 'Kommunikation', 'Borgerservice', 'Biblioteker', 'Kultur og Fritid', 'Sekretariat og Jura'], kinds: { Biblioteker: 'kultur', 'Kultur og Fritid': 'kultur' }, other: 'kontor', weights: { kultur: 2, kontor: 2 } },
];
const KINDS = {
  hjemmepleje: { leader: 'Distriktsleder', type: 'team', name: (p, d) => `Hjemmepleje ${p}`, large: [0.36, 68, 90], size: (r) => r.chance(0.5) ? r.int(36, 58) : r.int(22, 36), titles: [['Social- og sundhedshjælper', 44], ['Social- og sundhedsassistent', 34], ['Sygeplejerske', 8], ['Sygehjælper', 6], ['Planlægger', 3], ['Elev', 5]], fte: 'deltid' },
  plejecenter: { leader: 'Centerleder', type: 'institution', name: (p) => `Plejecenter ${p}gården`, large: [0.2, 60, 84], size: (r) => r.int(26, 52), titles: [['Social- og sundhedshjælper', 34], ['Social- og sundhedsassistent', 38], ['Sygeplejerske', 7], ['Ernæringsassistent', 6], ['Aktivitetsmedarbejder', 5], ['Ergoterapeut', 4], ['Elev', 6]], fte: 'deltid' },
  koekken: { leader: 'Køkkenleder', type: 'team', name: (p) => `Køkken ${p}`, size: (r) => r.int(6, 14), titles: [['Ernæringsassistent', 5], ['Kok', 3], ['Køkkenmedhjælper', 4]], fte: 'blandet' },
  sundhed: { leader: 'Teamleder', type: 'team', name: (p, d) => `${d}, team ${p}`, size: (r) => r.int(8, 22), titles: [['Sygeplejerske', 6], ['Fysioterapeut', 5], ['Ergoterapeut', 4], ['Sundhedsplejerske', 3], ['Sundhedskonsulent', 2]], fte: 'blandet' },
  boernehus: { leader: 'Daginstitutionsleder', type: 'institution', name: (p) => `Børnehuset ${p}en`, size: (r) => r.int(8, 20), titles: [['Pædagog', 11], ['Pædagogisk assistent', 3], ['Pædagogmedhjælper', 7], ['Køkkenmedarbejder', 1]], fte: 'blandet' },
  dagpleje: { leader: 'Dagplejeleder', type: 'team', name: (p) => `Dagpleje ${p}`, size: (r) => r.int(18, 40), titles: [['Dagplejer', 20], ['Dagplejepædagog', 1]], fte: 'fuld' },
  skole: { leader: 'Afdelingsleder', type: 'institution', name: (p, d, r) => `${p}skolen, ${r.pick(['indskoling', 'mellemtrin', 'udskoling', 'SFO'])}`, size: (r) => r.int(9, 24), titles: [['Lærer', 14], ['Pædagog', 5], ['Børnehaveklasseleder', 1], ['Pædagogmedhjælper', 2], ['Skolesekretær', 1]], fte: 'blandet' },
  klub: { leader: 'Klubleder', type: 'institution', name: (p) => `Klub ${p}`, size: (r) => r.int(6, 16), titles: [['Pædagog', 6], ['Klubmedarbejder', 5]], fte: 'deltid' },
  raadgivning: { leader: 'Teamleder', type: 'team', name: (p, d) => `${d}, team ${p}`, size: (r) => r.int(7, 15), titles: [['Socialrådgiver', 8], ['Familiebehandler', 3], ['Psykolog', 2], ['Administrativ medarbejder', 1]], fte: 'fuld' },
  botilbud: { leader: 'Afdelingsleder', type: 'institution', name: (p) => `Botilbud ${p}hus`, size: (r) => r.int(9, 22), titles: [['Socialpædagog', 9], ['Social- og sundhedsassistent', 4], ['Bostøttemedarbejder', 4], ['Nattevagt', 2]], fte: 'deltid' },
  job: { leader: 'Teamleder', type: 'team', name: (p, d) => `${d}, team ${p}`, size: (r) => r.int(8, 15), titles: [['Jobkonsulent', 6], ['Virksomhedskonsulent', 4], ['Sagsbehandler', 6], ['Mentor', 2]], fte: 'fuld' },
  drift: { leader: 'Driftsleder', type: 'team', name: (p, d) => `${d}, hold ${p}`, size: (r) => r.int(8, 24), titles: [['Gartner', 4], ['Vejassistent', 4], ['Teknisk servicemedarbejder', 7], ['Specialarbejder', 5]], fte: 'fuld' },
  kontor: { leader: 'Teamleder', type: 'team', name: (p, d) => `${d}, team ${p}`, size: (r) => r.int(4, 12), titles: [['Konsulent', 6], ['Fuldmægtig', 4], ['Administrativ medarbejder', 4], ['Specialkonsulent', 3]], fte: 'fuld' },
  kultur: { leader: 'Teamleder', type: 'institution', name: (p, d) => d === 'Biblioteker' ? `Bibliotek ${p}` : `Kulturhus ${p}`, size: (r) => r.int(5, 13), titles: [['Bibliotekar', 5], ['Kulturkonsulent', 3], ['Biblioteksassistent', 4]], fte: 'blandet' },
};
const HOURS = { fuld: [[37, 80], [34, 8], [32, 8], [30, 4]], blandet: [[37, 45], [35, 10], [32, 20], [30, 17], [20, 8]], deltid: [[37, 18], [34, 12], [32, 24], [30, 22], [28, 14], [20, 7], [10, 3]] };

// ---------------------------------------------------------------- organisation and people
function organisation(rng, scale, today) {
  const units = [], people = [], engagements = [], teams = [];
  let nu = 0, np = 0, ne = 0; const mails = new Set();
  const unit = (u) => { const x = { id: `u-${pad(++nu, 4)}`, ...u }; units.push(x); return x; };
  const person = () => {
    const given = rng.pick(GIVEN), family = rng.pick(FAMILY); let mail = `${ascii(given)}.${ascii(family)}`; for (let k = 2; mails.has(mail); k++) mail = `${ascii(given)}.${ascii(family)}${k}`; mails.add(mail);
    const p = { id: `p-${pad(++np, 5)}`, givenName: given, familyName: family, name: `${given} ${family}`, email: `${mail}@solbjerg.example`, firstHiredOn: iso(day(today) - rng.int(20, 11000)) };
    people.push(p); return p;
  };
  const engage = (p, u, e) => { const x = { id: `e-${pad(++ne, 5)}`, personId: p.id, unitId: u.id, ...e }; engagements.push(x); return x; };
  const leader = (u, title, level, since) => { const p = person(); const e = engage(p, u, { title, profession: 'Leder', weeklyHours: 37, fte: 1, contract: 'månedsløn', from: iso(Math.max(day(p.firstHiredOn), day(today) - rng.int(60, 4200))), to: null, isLeader: true, leaderLevel: level, managerId: null }); u.managerId = p.id; return { p, e }; };
  const root = unit({ name: 'Solbjerg Kommune', shortName: 'Solbjerg', type: 'kommune', areaId: null, parentId: null, managerId: null });
  const top = leader(root, 'Kommunaldirektør', 1);
  const many = Math.max(1, Math.round(scale));            // departments are copied by district when the municipality grows
  for (const A of AREAS) {
    const fa = unit({ name: A.name, shortName: A.name.split(/[ ,]/)[0], type: 'forvaltning', areaId: A.id, parentId: root.id, managerId: null });
    const dir = leader(fa, A.director, 2); dir.e.managerId = top.p.id;
    const keep = clamp(Math.round(A.departments.length * Math.min(1, Math.sqrt(scale))), 2, A.departments.length);
    const names = A.departments.slice(0, keep).flatMap((n) => many > 1 ? Array.from({ length: many }, (_, i) => `${n} ${i + 1}`) : [n]);
    const deps = names.map((name) => { const d = unit({ name, shortName: name, type: 'afdeling', areaId: A.id, parentId: fa.id, managerId: null }); const l = leader(d, A.id === 'stab' ? 'Stabschef' : 'Afdelingschef', 3); l.e.managerId = dir.p.id; d.kind = A.kinds[name.replace(/ \d+$/, '')] ?? A.other; return { d, l }; });
    const share = deps.map((x) => [x, A.weights[x.d.kind] ?? 1]); const count = Math.max(deps.length, Math.round(A.teams * scale));
    const queue = deps.map((x) => x); for (let k = deps.length; k < count; k++) queue.push(rng.weighted(share));
    const used = new Set();
    for (const { d, l } of queue) {
      const K = KINDS[d.kind]; let name, tries = 0; do { name = K.name(rng.pick(PLACES) + (tries > 40 ? ` ${tries - 39}` : ''), d.name, rng); tries++; } while (used.has(name)); used.add(name);
      const t = unit({ name, shortName: name.split(',')[0], type: K.type, areaId: A.id, parentId: d.id, managerId: null }); teams.push({ t, K, d, boss: l.p, size: K.size(rng) });
    }
  }
  for (const u of units) delete u.kind;
  // sizes: negative = the very large spans (a fixed share of two kinds), kept as they are; the rest is stretched so that the total is close to 4000 x scale
  for (const K of Object.values(KINDS)) if (K.large) { const own = rng.shuffle(teams.filter((x) => x.K === K)); for (const x of own.slice(0, Math.ceil(own.length * K.large[0]))) x.size = -rng.int(K.large[1], K.large[2]); }
  const fixed = teams.reduce((s, x) => s + (x.size < 0 ? -x.size : 0), 0), free = teams.reduce((s, x) => s + Math.max(0, x.size), 0);
  const f = clamp((4000 * scale - fixed - teams.length - units.length * 0.25) / free, 0.45, 1.3);
  for (const x of teams) x.size = x.size < 0 ? -x.size : Math.max(3, Math.round(x.size * f));
  const leaders = [], staff = [];
  for (const x of teams) {
    const vacant = x.size < 30 && rng.chance(0.025), shared = !vacant && x.size < 30 && leaders.length > 8 && rng.chance(0.04) ? leaders.filter((y) => y.d === x.d && y.alone)[0] : null;
    let boss;
    if (vacant) { x.t.vacantLeader = true; boss = x.boss.id; }
    else if (shared) { shared.alone = false; x.t.managerId = shared.id; boss = shared.id; engage(people.find((p) => p.id === shared.id), x.t, { title: x.K.leader, profession: 'Leder', weeklyHours: 0, fte: 0, contract: 'månedsløn', from: addDays(today, -rng.int(60, 900)), to: null, isLeader: true, leaderLevel: 4, managerId: x.boss.id, note: 'leder også denne enhed' }); }
    else { const l = leader(x.t, x.K.leader, 4); l.e.managerId = x.boss.id; boss = l.p.id; leaders.push({ id: boss, d: x.d, alone: x.size < 30 }); if (rng.chance(0.03)) l.e.note = 'konstitueret'; }
    for (let k = 0; k < x.size; k++) {
      const title = rng.weighted(x.K.titles), elev = title === 'Elev', hours = elev ? 37 : rng.weighted(HOURS[x.K.fte]), hourly = !elev && hours <= 20 && rng.chance(0.6);
      const second = staff.length > 150 && rng.chance(0.012); const p = second ? rng.pick(staff) : person(); if (!second) staff.push(p);
      const hired = iso(Math.max(day(p.firstHiredOn), day(today) - rng.int(10, 6000)));
      engage(p, x.t, { title, profession: title, weeklyHours: hours, fte: round(hours / 37, 4), contract: elev ? 'elev' : hourly ? 'timeløn' : 'månedsløn', from: hired, to: rng.chance(0.02) ? addDays(today, rng.int(20, 200)) : null, isLeader: false, leaderLevel: null, managerId: boss === p.id ? x.boss.id : boss });
    }
  }
  // a secretariat of a few people directly under each director and department head
  for (const u of units.filter((q) => q.type === 'forvaltning' || (q.type === 'afdeling' && rng.chance(0.35)))) for (let k = rng.int(1, u.type === 'forvaltning' ? 5 : 3); k > 0; k--) { const p = person(), title = rng.pick(['Chefkonsulent', 'Sekretær', 'Specialkonsulent']); engage(p, u, { title, profession: title, weeklyHours: 37, fte: 1, contract: 'månedsløn', from: iso(Math.max(day(p.firstHiredOn), day(today) - rng.int(10, 4000))), to: null, isLeader: false, leaderLevel: null, managerId: u.managerId }); }
  return { units, people, engagements };
}

// ---------------------------------------------------------------- relations between leaders
const DIMENSIONS = [['frequent', 'Hyppig kommunikation', -0.1], ['timely', 'Rettidig kommunikation', -0.2], ['accurate', 'Præcis kommunikation', 0], ['problemSolving', 'Problemløsende kommunikation', -0.1], ['sharedGoals', 'Fælles mål', 0], ['sharedKnowledge', 'Fælles viden', -0.05], ['mutualRespect', 'Gensidig respekt', 0.3]];
const COLD = { 'beskaeftigelse|social': -0.55, 'beskaeftigelse|aeldre': -0.6, 'aeldre|skole': -0.45, 'skole|social': -0.25, 'stab|aeldre': -0.3, 'dagtilbud|skole': 0.3, 'dagtilbud|social': 0.2, 'beskaeftigelse|skole': -0.2 };
function relations(rng, org, waves) {
  const uById = new Map(org.units.map((u) => [u.id, u])); const lead = [];
  for (const e of org.engagements) if (e.isLeader && e.fte > 0) { const u = uById.get(e.unitId); lead.push({ id: e.personId, unitId: u.id, areaId: u.areaId, dep: u.type === 'afdeling' ? u.id : u.parentId, boss: e.managerId, level: e.leaderLevel }); }
  const rater = new Map(lead.map((l) => [l.id, rng.normal(0, 0.28)])), target = new Map(lead.map((l) => [l.id, rng.normal(0, 0.25)]));
  const docs = [];
  let n = 0;
  for (const [w, date] of waves.entries()) {
    const answered = lead.filter((l) => l.level <= 2 || rng.chance(0.86)), ratings = []; const seen = new Set();
    const byArea = new Map(), byDep = new Map(); for (const l of lead) { if (!byArea.has(l.areaId)) byArea.set(l.areaId, []); byArea.get(l.areaId).push(l); if (!byDep.has(l.dep)) byDep.set(l.dep, []); byDep.get(l.dep).push(l); }
    const wish = new Map(answered.map((l) => [l.id, new Map()]));
    for (const l of answered) {
      const m = wish.get(l.id); if (l.boss && l.boss !== l.id) m.set(l.boss, 'line');
      const k = clamp(Math.round(rng.normal(l.level === 4 ? 6 : 9, 2)), 3, 14); let guard = 0;
      while (m.size < k && guard++ < 60) { const x = rng.next(); const pool = x < 0.46 ? byDep.get(l.dep) : x < 0.8 ? byArea.get(l.areaId) : lead; const o = rng.pick(pool); if (o.id !== l.id && !m.has(o.id) && (o.level <= 3 || l.level >= 3)) m.set(o.id, 'chosen'); }
    }
    for (const l of answered) for (const [to] of [...wish.get(l.id)]) { const back = wish.get(to); if (back && !back.has(l.id) && rng.chance(0.38)) back.set(l.id, 'chosen'); }
    const L = new Map(lead.map((l) => [l.id, l]));
    for (const l of answered) for (const [to] of wish.get(l.id)) {
      const o = L.get(to); if (!o || seen.has(l.id + to)) continue; seen.add(l.id + to);
      const same = l.dep === o.dep && l.areaId === o.areaId, area = l.areaId === o.areaId; const cold = COLD[`${l.areaId}|${o.areaId}`] ?? COLD[`${o.areaId}|${l.areaId}`] ?? 0;
      const base = (same ? 4.2 : area ? 3.85 : 3.35 + cold + (w > 0 ? 0.14 : 0)) + (l.level < o.level ? 0.18 : 0) + rater.get(l.id) + target.get(o.id) + rng.normal(0, 0.25);
      const r = {}; for (const [d, , off] of DIMENSIONS) r[d] = rng.chance(0.02) ? null : clamp(Math.round(base + off + rng.normal(0, 0.45)), 1, 5);
      if (rng.chance(0.02)) for (const [d] of DIMENSIONS.slice(3)) r[d] = null;
      ratings.push({ id: `r-${pad(++n, 5)}`, from: l.id, to: o.id, importance: clamp(Math.round(rng.normal(same ? 4 : 3.6, 0.9)), 1, 5), contactsPerMonth: Math.max(1, Math.round(Math.exp(rng.normal(same ? 1.8 : area ? 1.1 : 0.5, 0.6)))), ratings: r });
    }
    docs.push({ id: `rc-${date.slice(0, 7)}`, title: `Ledelsessamarbejde ${date.slice(0, 7)}`, opensOn: date, closesOn: addDays(date, 21), workProcess: 'Sammenhængende forløb for borgeren', scale: { min: 1, max: 5 }, dimensions: DIMENSIONS.map(([id, label]) => ({ id, label })), invited: lead.map((l) => l.id), answered: answered.map((l) => l.id), ratings });
  }
  return docs;
}

// ---------------------------------------------------------------- employee survey
const THEMES = [
  ['tillid', 'Tillid', 'linking', ['Jeg kan regne med det, ledelsen siger', 'Ledelsen regner med, at vi gør arbejdet ordentligt', 'Vi kan sige vores mening åbent her']],
  ['retfaerdighed', 'Retfærdighed', 'linking', ['Arbejdet fordeles rimeligt', 'Uenigheder bliver løst rimeligt', 'Alle bliver hørt, før noget ændres']],
  ['samarbejde', 'Samarbejde i teamet', 'bonding', ['Vi hjælper hinanden i hverdagen', 'Vi er enige om, hvad der er vigtigst', 'Vi deler viden uden at blive bedt om det']],
  ['paatvaers', 'Samarbejde på tværs', 'bridging', ['Vi har let ved at få fat i andre afdelinger', 'Andre afdelinger kender vores opgave', 'Opgaver falder ned mellem to stole', ]],
  ['ledelse', 'Nærmeste leder', 'linking', ['Min leder har tid til mig, når jeg har brug for det', 'Min leder kender mit arbejde', 'Jeg får brugbar faglig sparring']],
  ['mening', 'Mening', null, ['Mit arbejde gør en forskel', 'Jeg kan se, hvad arbejdet fører til', 'Jeg er stolt af det, vi leverer']],
  ['krav', 'Krav og tid', null, ['Jeg når mine opgaver', 'Jeg kommer bagud med arbejdet', 'Jeg kan holde pause']],
  ['tryghed', 'Tryghed i teamet', 'bonding', ['Fejl kan tages op uden at nogen får skylden', 'Det er i orden at bede om hjælp', 'Man bliver set skævt til, hvis man siger fra']],
];
const REVERSED = new Set(['paatvaers-3', 'krav-2', 'tryghed-3']);
function survey(rng, org, waves, today) {
  const items = THEMES.flatMap(([t, , , list]) => list.map((text, i) => ({ id: `${t}-${i + 1}`, themeId: t, text, reversed: REVERSED.has(`${t}-${i + 1}`) })));
  const def = { id: 'trivsel', title: 'Trivselsmåling', language: 'da', scale: { min: 1, max: 5, labels: ['Passer slet ikke', 'Passer dårligt', 'Hverken eller', 'Passer godt', 'Passer helt'], notRelevant: true }, minGroupSize: 5, themes: THEMES.map(([id, label, kind]) => ({ id, label, socialCapital: kind })), items };
  const span = new Map(); for (const e of org.engagements) if (e.managerId) span.set(e.managerId, (span.get(e.managerId) ?? 0) + 1);
  const unitEffect = new Map(org.units.map((u) => [u.id, Object.fromEntries(THEMES.map(([t]) => [t, rng.normal(0, 0.26)]))])), rate = new Map(org.units.map((u) => [u.id, clamp(rng.normal(0.74, 0.11), 0.4, 0.97)]));
  const out = []; let n = 0;
  for (const [w, date] of waves.entries()) {
    const responses = [], invited = {};
    for (const e of org.engagements) {
      if (e.fte === 0 || e.contract === 'timeløn' || e.from > date) continue; invited[e.unitId] = (invited[e.unitId] ?? 0) + 1;
      if (!rng.chance(clamp(rate.get(e.unitId) + (w ? 0.03 : 0), 0, 0.98))) continue;
      const u = unitEffect.get(e.unitId), own = rng.normal(0, 0.42), part = Object.fromEntries(THEMES.map(([t]) => [t, rng.normal(0, 0.52)])), big = Math.max(0, (span.get(e.managerId) ?? 10) - 20); const halfway = rng.chance(0.03); const a = [];
      for (const [k, it] of items.entries()) {
        const level = { tillid: 3.75, retfaerdighed: 3.45, samarbejde: 4.1, paatvaers: 3.1, ledelse: 3.7, mening: 4.15, krav: 3.2, tryghed: 3.7 }[it.themeId] + u[it.themeId] + own + part[it.themeId] + (it.themeId === 'ledelse' ? -0.012 * big : -0.003 * big) + (w && it.themeId === 'paatvaers' ? 0.12 : 0);
        const v = rng.chance(0.025) || (halfway && k > items.length * 0.4) ? null : clamp(Math.round(rng.normal(level, 0.58)), 1, 5); a.push(v === null ? null : it.reversed ? 6 - v : v);
      }
      responses.push({ id: `s-${pad(++n, 6)}`, unitId: e.unitId, role: e.isLeader ? 'leder' : 'medarbejder', tenure: day(date) - day(e.from) < 730 ? '0-1' : day(date) - day(e.from) < 1826 ? '2-4' : '5+', answers: a });
    }
    out.push({ id: `trivsel-${date.slice(0, 7)}`, surveyId: 'trivsel', opensOn: date, closesOn: addDays(date, 18), itemIds: items.map((i) => i.id), invitedByUnit: invited, responses: rng.shuffle(responses) });
  }
  // short monthly pulse in some teams: one question, 0-100
  const teams = rng.sample(org.units.filter((u) => u.type === 'team' || u.type === 'institution'), Math.max(4, Math.round(org.units.length * 0.12))); const pulses = [];
  for (const t of teams) { const staff = org.engagements.filter((e) => e.unitId === t.id && e.fte > 0).length; let level = rng.normal(66, 7); const shift = rng.chance(0.25) ? rng.int(5, 9) : -1; for (let m = 0; m < 14; m++) { if (m === shift) level += rng.pick([-13, 12]); const k = Math.max(0, Math.round(staff * rng.real(0.5, 0.95))); pulses.push({ unitId: t.id, month: addMonths(today, m - 13).slice(0, 7), invited: staff, answered: k, mean: k < 5 ? null : round(clamp(rng.normal(level, 4), 5, 100), 1) }); } }
  return { def, waves: out, pulses };
}

// ---------------------------------------------------------------- suggestions and rules
const SUGGEST = {
  administration: [74, 'Administration', ['Dobbelt registrering af sygefravær', 'Manuel kørselsgodkendelse', 'Godkendelse af ferie i to systemer', 'Indberetning af nøgletal hver måned', 'Skabeloner til referater ligger flere steder', 'Underskrift på papir ved ansættelse', 'Kontrol af vagtplaner i regneark', 'Lang kæde ved godkendelse af bilag', 'Brevfletning sker manuelt', 'Journalisering af interne mails']],
  it: [62, 'It', ['iPads mister forbindelsen', 'Adgang til nye medarbejdere tager for lang tid', 'For mange adgangskoder', 'Printere virker ikke i institutionerne', 'Telefoner skal bestilles enkeltvis', 'Fagsystem logger ud undervejs', 'Mangler én indgang til it-hjælp', 'Opdateringer i arbejdstiden', 'Fælles kalender kan ikke ses på mobil', 'Skærmbilleder tilpasses ikke hjemmeplejen']],
  indkoeb: [38, 'Indkøb', ['Bagatelgrænse ved småindkøb', 'Indkøbskort til institutioner', 'Fritvalg af håndværker ved små opgaver', 'Hjælpemidler skal godkendes to gange', 'For få leverandører af arbejdstøj', 'Bestilling af bleer og værnemidler', 'Kontering af fødevarer', 'Retur af fejlleverancer']],
  teknisk: [41, 'Teknisk service', ['Hvem ringer man til om tagrenden', 'Snerydning ved plejecentre', 'Udskiftning af lyskilder', 'Nøgler og låse', 'Legepladstilsyn koordineres ikke', 'Forsikringssager', 'Indeklimamåling trækker ud', 'Affaldssortering uden beholdere', 'Rengøringsplan ændres uden besked']],
  centralisering: [32, 'Centralt eller lokalt', ['Ansættelsessager løses samlet', 'Lokal frihed til åbningstider', 'Fælles vikarbank', 'Lønindplacering bør ligge centralt', 'Lokal beslutning om kompetencemidler', 'Budgetopfølgning flyttes til økonomiafdelingen', 'Fælles indgang for pårørende', 'Kommunikation til forældre lokalt']],
};
function suggestions(rng, org, scale, today) {
  const lead = org.engagements.filter((e) => e.isLeader && e.leaderLevel === 4 && e.fte > 0), open = addDays(today, -132), list = []; const heads = org.units.filter((u) => u.type === 'afdeling');
  const names = { administration: /HR|Økonomi|Sekretariat/, it: /It og/, indkoeb: /Indkøb|Økonomi/, teknisk: /Ejendom|Teknisk|Vej/, centralisering: /HR|Sekretariat|Økonomi/ };
  const wanted = Object.entries(SUGGEST).map(([k, [n]]) => [k, scale === 1 ? n : Math.max(1, Math.round(n * scale))]);
  for (const [theme, n] of wanted) for (let i = 0; i < n; i++) {
    const e = rng.pick(lead), titles = SUGGEST[theme][2], submitted = addDays(open, rng.int(0, 38)); const owners = heads.filter((u) => names[theme].test(u.name)), owner = owners.length ? rng.pick(owners) : rng.pick(heads);
    list.push({ theme, submittedBy: e.personId, unitId: e.unitId, submittedOn: submitted, title: titles[i % titles.length], text: `${titles[i % titles.length]}. Opgaven tager tid fra faglig ledelse.`, hoursPerMonth: round(Math.exp(rng.normal(0.6, 0.7)), 1), affectedLeaders: clamp(Math.round(Math.exp(rng.normal(2, 1))), 1, Math.max(2, lead.length)), value: rng.int(1, 5), effort: rng.int(1, 5), support: rng.int(0, 24), ownerUnitId: owner.id });
  }
  const mix = rng.shuffle(list).sort((a, b) => (a.submittedOn < b.submittedOn ? -1 : a.submittedOn > b.submittedOn ? 1 : 0)); const firstOf = new Map();
  const done = mix.map((s, i) => {
    const id = `f-${pad(i + 1, 3)}`; const status = rng.weighted([['gennemført', 96], ['besluttet', 61], ['delvist', 24], ['afvist', 41], ['under behandling', 25]]); const key = s.theme + s.title; const first = firstOf.get(key); if (!first) firstOf.set(key, id);
    const decided = status === 'under behandling' ? null : addDays(s.submittedOn, rng.int(5, 70)); const late = decided && decided > today;
    const st = late ? 'under behandling' : status; const doneOn = st === 'gennemført' ? addDays(decided, rng.int(1, 30)) : null;
    return { id, ...s, sameAs: first && rng.chance(0.5) ? first : null, status: st === 'gennemført' && doneOn > today ? 'besluttet' : st, decision: st === 'under behandling' ? null : { outcome: st === 'afvist' ? 'nej' : st === 'delvist' ? 'delvist' : 'ja', decidedOn: decided, decidedBy: org.units.find((u) => u.id === s.ownerUnitId).managerId, reason: st === 'afvist' ? rng.pick(['Lovkrav', 'For dyrt i forhold til nytten', 'Løses i anden sag', 'Kræver politisk beslutning']) : null }, doneOn: doneOn && doneOn <= today ? doneOn : null };
  });
  const rules = []; const RULE = ['Trivselsvurdering to gange årligt', 'Skriftlig ugeplan', 'Månedlig fremmødeopgørelse', 'Årlig kvalitetsrapport', 'Særskilt udflugtsplan', 'Skriftlig overlevering ved stueskift', 'Halvårlig handleplan', 'Registrering af forældresamtaler', 'Lokal it-politik', 'Indkøbsplan', 'Bemandingsskema', 'Intern tilsynsrapport', 'Årshjul til forvaltningen', 'Kompetenceskema', 'Dokumentation af læreplanstemaer', 'Godkendelse af pressekontakt'];
  for (let i = 0; i < Math.max(8, Math.round(64 * Math.min(2, scale))); i++) {
    const law = rng.chance(0.15), reviewed = rng.chance(0.86), keep = law || rng.chance(0.32), keeps = rng.int(0, 30), removes = rng.int(0, 45), changes = rng.int(0, 25);
    rules.push({ id: `k-${pad(i + 1, 3)}`, title: RULE[i % RULE.length] + (i >= RULE.length ? ` (${1 + Math.floor(i / RULE.length)})` : ''), areaId: 'dagtilbud', introducedBy: law ? 'lov' : rng.pick(['byråd', 'udvalg', 'forvaltning', 'chef']), introducedOn: `${rng.int(2006, 2023)}-${pad(rng.int(1, 12), 2)}-01`, statutory: law, hoursPerYear: rng.int(20, 4200), hearing: { keep: keeps, change: changes, remove: removes }, expiresOn: law ? null : addMonths(today, 3), decision: !reviewed && !law ? null : keep ? 'fastholdt' : rng.chance(0.25) ? 'forenklet' : 'ophævet', justification: keep ? (law ? 'Følger af lovgivning' : rng.pick(['Skaber værdi for børnene', 'Sikkerhed', 'Nødvendig for overgange', 'Ønsket af forældrebestyrelser'])) : null, decidedOn: reviewed || law ? addDays(today, -rng.int(10, 120)) : null });
  }
  return { opensOn: open, closesOn: addDays(open, 39), themes: Object.entries(SUGGEST).map(([id, [, label]]) => ({ id, label })), suggestions: done, rules };
}

// ---------------------------------------------------------------- goals
const GOALS = [
  ['CO2 fra egne bygninger', 'ton', 'ned', 8200, 2000, 'teknik', 'Klima og Energi', 0.35], ['Elbiler i egen flåde', '%', 'op', 12, 100, 'teknik', 'Vej og Park', 0.25], ['Uudnyttede kvadratmeter', 'm²', 'ned', 21400, 9000, 'teknik', 'Ejendomscenter', 0.3],
  ['Langvarige kontanthjælpsmodtagere', 'personer', 'ned', 640, 400, 'beskaeftigelse', 'Jobcenter Ressource', 0.5], ['Unge uden job eller uddannelse', '%', 'ned', 9.4, 5, 'beskaeftigelse', 'Jobcenter Match', 0.45], ['Personer i småjob', 'personer', 'op', 40, 260, 'beskaeftigelse', 'Virksomhedsservice', 0.6],
  ['Kontinuitet i hjemmeplejen (forskellige hjælpere pr. 14 dage)', 'antal', 'ned', 14.5, 8, 'aeldre', 'Hjemmepleje Nord', 0.4], ['Rehabiliterede uden varig hjælp', '%', 'op', 34, 50, 'aeldre', 'Træning og Rehabilitering', 0.5], ['Forebyggelige indlæggelser pr. 1.000 over 67 år', 'antal', 'ned', 52, 38, 'aeldre', 'Sygepleje', 0.4], ['Sygefravær', '%', 'ned', 6.8, 5.2, 'aeldre', 'Plejecentre Øst', 0.3],
  ['Ledelsesspænd over 40', 'ledere', 'ned', 31, 0, 'aeldre', 'Plejecentre Øst', 0.55], ['Skolefravær', '%', 'ned', 7.1, 5, 'skole', 'Skoler Nord', 0.2], ['Elever der søger erhvervsuddannelse', '%', 'op', 18.5, 27, 'skole', 'Skoler Syd', 0.5], ['Besøg på virksomheder', 'klassebesøg', 'op', 36, 140, 'skole', 'Ungdomsskolen', 0.65],
  ['Uddannede pædagoger', '%', 'op', 54, 65, 'dagtilbud', 'Dagtilbud Nord', 0.5], ['Sprogudfordrede 3-årige', '%', 'ned', 22, 15, 'dagtilbud', 'Dagtilbud Syd', 0.35], ['Forældretilfredshed', 'point', 'op', 71, 80, 'dagtilbud', 'Dagtilbud Øst', 0.4],
  ['Anbringelser', 'børn', 'ned', 118, 92, 'social', 'Familieafdelingen', 0.4], ['Familier med én samlet plan', '%', 'op', 8, 75, 'social', 'Familieafdelingen', 0.6], ['Klager over sagsbehandling', 'antal', 'ned', 64, 35, 'social', 'Voksenmyndighed', 0.7],
  ['Svarprocent i trivselsmåling', '%', 'op', 66, 80, 'stab', 'HR og Arbejdsmiljø', 0.55], ['Indkøb på aftale', '%', 'op', 61, 80, 'stab', 'Indkøb', 0.5], ['Tilfredshed i Borgerservice', 'point', 'op', 74, 82, 'stab', 'Borgerservice', 0.6], ['Digitale ansøgninger', '%', 'op', 69, 88, 'stab', 'It og Digitalisering', 0.7],
];
function goals(rng, org, today) {
  const start = '2020-12-31', out = [];
  for (const [i, [name, u, way, from, to, area, dep, reach]] of GOALS.entries()) {
    const owner = org.units.find((x) => x.areaId === area && x.name.startsWith(dep)) ?? org.units.find((x) => x.areaId === area); const end = i % 3 === 0 ? '2030-12-31' : '2027-12-31', d = (x) => round(x, Math.abs(from) < 100 ? 1 : 0);
    const milestones = [0.4, 0.7].map((p) => ({ date: iso(day(start) + (day(end) - day(start)) * p), value: d(from + (to - from) * p * (p < 0.5 ? 0.9 : 1)) })); const measurements = [];
    const step = i % 4 === 0 ? 12 : i % 4 === 1 ? 3 : i % 4 === 2 ? 1 : 6; const from2 = step === 1 ? addMonths(today, -36).slice(0, 8) + '01' : start;
    for (let k = 0, t = from2; t <= today; t = addMonths(from2, ++k * step)) { if (rng.chance(0.03)) continue; const p = (day(t) - day(start)) / (day(end) - day(start)); measurements.push({ date: t, value: d(from + (to - from) * clamp(p * (reach * 2) + rng.normal(0, 0.035), -0.1, 1.1)) }); }
    out.push({ id: `m-${pad(i + 1, 2)}`, name, areaId: area, ownerUnitId: owner.id, level: i % 5 === 0 ? 'byråd' : i % 5 < 3 ? 'direktion' : 'afdeling', unit: u, direction: way, baseline: { date: start, value: from }, target: { date: end, value: to }, milestones, tolerance: 0.05, measuredEvery: { 1: 'måned', 3: 'kvartal', 6: 'halvår', 12: 'år' }[step], crossAreaIds: i % 4 === 0 ? rng.sample(AREAS.map((a) => a.id).filter((x) => x !== area), 2) : [], measurements });
  }
  return out;
}

// ---------------------------------------------------------------- year wheel, partners, plans, groups and the rest
function yearWheel(rng, org, year) {
  const u = (re) => (org.units.find((x) => re.test(x.name)) ?? org.units[0]).id; const E = []; let n = 0;
  const add = (title, category, ring, start, end, owner, extra = {}) => E.push({ id: `a-${pad(++n, 3)}`, title, category, ring, start, end: end ?? start, ownerUnitId: owner, level: extra.level ?? 'afdeling', recurrence: extra.recurrence ?? null, leadTimeDays: extra.lead ?? 0, dependsOn: extra.dependsOn ?? [], areaIds: extra.areas ?? [] });
  const Y = String(year), m = (a, b) => `${Y}-${pad(a, 2)}-${pad(b, 2)}`;
  add('Budgetproces: rammer udmeldes', 'økonomi', 'byråd', m(2, 2), m(2, 20), u(/^Økonomi/), { level: 'byråd', lead: 30 }); add('Budgetseminar', 'økonomi', 'byråd', m(4, 16), m(4, 17), u(/^Økonomi/), { level: 'byråd', dependsOn: ['a-001'], lead: 21 }); add('Klimavurdering af anlægsforslag', 'klima', 'direktion', m(5, 4), m(6, 5), u(/Klima/), { level: 'direktion', dependsOn: ['a-002'] }); add('Budget vedtages', 'økonomi', 'byråd', m(10, 8), null, u(/^Økonomi/), { level: 'byråd', dependsOn: ['a-002', 'a-003'] });
  add('Regnskab og årsrapport', 'økonomi', 'byråd', m(3, 2), m(4, 10), u(/^Økonomi/), { level: 'byråd' }); add('Klimaregnskab', 'klima', 'direktion', m(3, 16), m(4, 24), u(/Klima/), { level: 'direktion' }); add('Trivselsmåling', 'arbejdsmiljø', 'direktion', m(3, 2), m(3, 20), u(/HR/), { level: 'direktion', lead: 28 }); add('Opfølgning på trivselsmåling', 'arbejdsmiljø', 'afdeling', m(4, 7), m(5, 29), u(/HR/), { dependsOn: ['a-007'] });
  add('Medarbejderudviklingssamtaler', 'ledelse', 'institution', m(9, 1), m(11, 13), u(/HR/)); add('Lederudviklingssamtaler', 'ledelse', 'afdeling', m(8, 17), m(9, 11), u(/HR/)); add('Lønforhandling', 'personale', 'afdeling', m(4, 1), m(6, 12), u(/HR/)); add('Ferieplan godkendes', 'personale', 'institution', m(1, 26), null, u(/HR/), { lead: 30 });
  for (let k = 1; k <= 12; k++) if (k !== 7) add('Status til politisk udvalg', 'resultater', 'byråd', m(k, 10), null, u(/Sekretariat/), { level: 'byråd', lead: 14 });
  for (let k = 1; k <= 12; k++) if (k !== 7) add('Lederforum ældre: fagligt tema', 'ledelse', 'afdeling', m(k, 19), null, u(/Ældre og Sundhed/), { areas: ['aeldre'], recurrence: { every: 'måned', interval: 1 }, lead: 10 });
  for (const k of [2, 5, 9, 11]) add('Taskforce med virksomheder', 'partnerskab', 'afdeling', m(k, 24), null, u(/Virksomhedsservice|Beskæftigelse/), { areas: ['beskaeftigelse'], lead: 21 }); for (const k of [3, 6, 9, 12]) add('Kvartalsopfølgning i direktionen', 'resultater', 'direktion', m(k, 15), m(k, 16), u(/Sekretariat/), { level: 'direktion', lead: 10 });
  add('Skolernes virksomhedsuger', 'partnerskab', 'institution', m(9, 21), m(10, 9), u(/Skoler Nord/), { areas: ['skole', 'beskaeftigelse'] }); add('Sæsonmandskab: ansat i kommunen', 'partnerskab', 'institution', m(4, 1), m(10, 31), u(/Vej og Park/), { areas: ['teknik'] }); add('Sæsonmandskab: ansat hos partner', 'partnerskab', 'institution', m(11, 1), `${year + 1}-03-31`, u(/Vej og Park/), { areas: ['teknik'] });
  add('Tilsyn i dagtilbud', 'kvalitet', 'institution', m(2, 9), m(5, 15), u(/Pædagogisk|Børn og/), { areas: ['dagtilbud'] }); add('Kortlægning med flere informanter', 'kvalitet', 'institution', m(10, 5), m(10, 30), u(/Pædagogisk|Børn og/), { areas: ['dagtilbud'] }); add('Skoleindskrivning', 'drift', 'institution', m(1, 5), m(1, 30), u(/Skole/), { areas: ['skole'] }); add('Influenzavaccination', 'drift', 'institution', m(10, 1), m(11, 30), u(/Sygepleje|Ældre/), { areas: ['aeldre'] }); add('Sommerferiebemanding', 'drift', 'institution', m(6, 29), m(8, 7), u(/Ældre/), { areas: ['aeldre'] });
  return { year, rings: ['byråd', 'direktion', 'afdeling', 'institution'], categories: [...new Set(E.map((e) => e.category))], events: E };
}
function partners(rng, org, scale) {
  const staff = org.engagements.filter((e) => /Virksomhedskonsulent|Jobkonsulent/.test(e.title)), any = staff.length ? staff : org.engagements; const list = [];
  const kinds = ['Tømrer', 'Murer', 'Tag', 'El', 'Uldvare', 'Bageri', 'Gartneri', 'Maskin', 'Hotel', 'Supermarked', 'Lager', 'Vognmand', 'Møbel', 'Plast', 'Mejeri', 'Rengøring', 'It-service', 'Revision', 'Kantine', 'Værft'];
  for (let i = 0; i < Math.max(8, Math.round(60 * scale)); i++) {
    const kind = rng.pick(kinds), season = rng.chance(0.25), start = rng.int(1, 12); const types = rng.sample(['småjob', 'fleksjob', 'praktik', 'klassebesøg', 'sæsonarbejde', 'læreplads', 'mentor'], rng.int(1, 4)), first = `${rng.int(2017, 2025)}-${pad(rng.int(1, 12), 2)}-01`;
    list.push({ id: `v-${pad(i + 1, 4)}`, name: `${rng.pick(PLACES)} ${kind} (eksempel)`, industry: kind, employees: Math.round(Math.exp(rng.normal(3, 1.1))), contactPersonId: rng.pick(any).personId, otherContactIds: rng.chance(0.35) ? [rng.pick(any).personId] : [], oneContactOnly: rng.chance(0.4), since: first, agreements: types.map((type) => ({ type, from: first, to: rng.chance(0.2) ? `2027-${pad(rng.int(1, 12), 2)}-28` : null, capacityPerYear: rng.int(1, type === 'klassebesøg' ? 12 : 8) })), needByMonth: Array.from({ length: 12 }, (_, k) => (season ? ((k + 1 - start + 12) % 12 < 5 ? rng.int(2, 9) : 0) : rng.chance(0.4) ? rng.int(0, 3) : 0)), placements: [2023, 2024, 2025].map((year) => ({ year, started: rng.int(0, 9), completed: 0, stillEmployed: 0 })).map((p) => { const c = rng.int(0, p.started); return { ...p, completed: c, stillEmployed: rng.int(0, c) }; }), satisfaction: rng.chance(0.3) ? null : rng.int(2, 5), lastContactOn: `2026-0${rng.int(1, 3)}-${pad(rng.int(1, 28), 2)}` });
  }
  return list;
}
const PRINCIPLES = ['Borgeren mødes i øjenhøjde', 'Tovholder med myndighed tæt på borgeren', 'Teamet sættes ud fra borgerens sag', 'Mødepligt', 'Fælles mødetid', 'Møder efter behov', 'Overgange og afslutning er planlagt', 'Én plan', 'Teamet kan beslutte sammen med borgeren'];
function plans(rng, org, scale, today) {
  const area = (ids) => org.engagements.filter((e) => { const u = org.units.find((x) => x.id === e.unitId); return ids.includes(u.areaId) && !e.isLeader && e.contract === 'månedsløn'; });
  const pools = ['social', 'beskaeftigelse', 'skole', 'aeldre', 'dagtilbud'].map((a) => area([a])).filter((p) => p.length); const list = [];
  for (let i = 0; i < Math.max(6, Math.round(40 * scale)); i++) {
    const team = rng.sample(pools, rng.int(2, Math.min(5, pools.length))).map((p) => rng.pick(p)); const startOn = addDays(today, -rng.int(30, 700)); const meet = []; for (let d = startOn; d < today; d = addDays(d, rng.int(21, 60))) meet.push({ date: d, citizenPresent: rng.chance(0.88), attended: team.filter(() => rng.chance(0.82)).map((e) => e.personId), decisions: rng.int(0, 4) });
    list.push({ id: `b-${pad(i + 1, 3)}`, alias: `Forløb ${pad(i + 1, 3)}`, startedOn: startOn, endedOn: rng.chance(0.2) ? addDays(startOn, rng.int(120, 500)) : null, coordinator: { personId: team[0].personId, hasAuthority: rng.chance(0.92) }, team: team.map((e) => ({ personId: e.personId, unitId: e.unitId, role: e.title })), goals: Array.from({ length: rng.int(1, 4) }, (_, k) => ({ id: `g${k + 1}`, text: rng.pick(['Komme i gang med et job få timer om ugen', 'Børnene kommer i skole hver dag', 'Mere ro hjemme', 'Klare økonomien selv', 'Komme ud blandt andre', 'Færdiggøre en uddannelse']), setByCitizen: rng.chance(0.85), status: rng.pick(['ikke startet', 'i gang', 'i gang', 'nået']), rating: rng.chance(0.1) ? null : rng.int(0, 10) })), actions: Array.from({ length: rng.int(2, 9) }, () => { const due = addDays(startOn, rng.int(20, 760)); const done = rng.chance(0.55) ? addDays(due, rng.int(-12, 30)) : null; return { text: rng.pick(['Aftale med praktiksted', 'Møde med klasselærer', 'Ansøgning sendes', 'Støttekontaktperson starter', 'Lægesamtale', 'Budget lægges']), responsibleId: rng.pick(team).personId, dueOn: due, doneOn: done && done <= today ? done : null }; }), meetings: meet, principles: PRINCIPLES.map((title, k) => ({ id: k + 1, title, met: rng.chance(0.8) ? true : rng.chance(0.5) ? false : null })) });
  }
  return list;
}
function groups(rng, org) {
  const lead = org.engagements.filter((e) => e.isLeader && e.fte > 0), inArea = (a) => lead.filter((e) => org.units.find((u) => u.id === e.unitId).areaId === a && e.leaderLevel === 4).map((e) => e.personId); const out = []; const day1 = inArea('dagtilbud');
  for (const [i, t] of ['Børn i udsatte positioner', 'Sprog og læring', 'Overgang til skole', 'Økonomi og drift', 'Rekruttering'].entries()) out.push({ id: `n-${pad(out.length + 1, 2)}`, name: t, kind: 'arbejdsgruppe', areaId: 'dagtilbud', facilitatorUnitId: org.units.find((u) => u.areaId === 'dagtilbud').id, memberIds: rng.sample(day1, Math.min(8, day1.length)), meetsEvery: 'måned', theme: t });
  const rest = rng.shuffle(day1); for (let k = 0; k < rest.length;) { const left = rest.length - k; const n = left === 11 ? 6 : left <= 7 ? left : 5 + (left % 5 ? 1 : 0); out.push({ id: `n-${pad(out.length + 1, 2)}`, name: `Netværk ${out.length - 4}`, kind: 'netværksgruppe', areaId: 'dagtilbud', facilitatorUnitId: null, memberIds: rest.slice(k, k + n), meetsEvery: 'måned', theme: null }); k += n; }
  out.push({ id: `n-${pad(out.length + 1, 2)}`, name: 'Lederforum ældre', kind: 'lederforum', areaId: 'aeldre', facilitatorUnitId: org.units.find((u) => u.areaId === 'aeldre').id, memberIds: inArea('aeldre'), meetsEvery: 'måned', theme: 'Faglig ledelse' }); out.push({ id: `n-${pad(out.length + 1, 2)}`, name: 'Direktionen', kind: 'direktion', areaId: null, facilitatorUnitId: null, memberIds: lead.filter((e) => e.leaderLevel <= 2).map((e) => e.personId), meetsEvery: 'uge', theme: null });
  for (const t of ['Ungegaranti', 'Sammenhængende ældreforløb', 'Job og familie']) out.push({ id: `n-${pad(out.length + 1, 2)}`, name: t, kind: 'tværgående indsats', areaId: null, facilitatorUnitId: null, memberIds: rng.sample(lead.filter((e) => e.leaderLevel >= 3), Math.min(9, lead.length)).map((e) => e.personId), meetsEvery: 'måned', theme: t });
  return out;
}
function feedback(rng, org, scale, today) {
  const staff = org.engagements.filter((e) => /Familiebehandler|Socialrådgiver/.test(e.title)), out = [];
  for (let i = 0; i < Math.max(6, Math.round(48 * scale)); i++) {
    const who = rng.weighted([['voksen', 5], ['ung', 3], ['barn', 2], ['omsorgsperson', 2]]), e = staff.length ? rng.pick(staff) : org.engagements[0]; let level = rng.normal(who === 'voksen' ? 19 : 23, 5), bond = rng.normal(35, 2.5); const trend = rng.weighted([[1.3, 5], [0.2, 3], [-0.9, 1.3]]), entries = []; const n = rng.int(3, 14); let d = addDays(today, -n * 15 - rng.int(0, 60));
    for (let k = 0; k < n; k++) { const vas = (t) => { const s = clamp(t, 0, 40) / 4; return Array.from({ length: 4 }, () => round(clamp(rng.normal(s, 0.9), 0, 10), 1)); }; entries.push({ number: k + 1, date: d, outcome: rng.chance(0.04) ? null : vas(level), alliance: rng.chance(0.05) ? null : vas(bond) }); level += rng.normal(trend, 1.8); bond += rng.normal(0.35, 0.9); d = addDays(d, rng.int(10, 22)); }
    out.push({ id: `t-${pad(i + 1, 3)}`, alias: `Forløb ${pad(i + 1, 3)}`, informant: who, practitionerId: e.personId, unitId: e.unitId, entries, closedOn: rng.chance(0.35) ? d : null });
  }
  return { scales: { outcome: { items: 4, itemMin: 0, itemMax: 10, totalMax: 40 }, alliance: { items: 4, itemMin: 0, itemMax: 10, totalMax: 40 } }, series: out };
}
function methods(rng, org, today) {
  const M = [['Familieperspektiv', ['social', 'beskaeftigelse', 'skole'], 0.5], ['Feedback i hvert forløb', ['social'], 0.8], ['Én plan', ['social', 'beskaeftigelse', 'aeldre', 'skole'], 0.35]];
  return M.map(([name, areas, pace], i) => { const eligible = org.units.filter((u) => areas.includes(u.areaId) && (u.type === 'team' || u.type === 'institution')); return { id: `w-${i + 1}`, name, areaIds: areas, startedOn: addMonths(today, -30), eligibleUnitIds: eligible.map((u) => u.id), adoptions: eligible.filter(() => rng.chance(pace)).map((u) => ({ unitId: u.id, adoptedOn: addMonths(addMonths(today, -30), Math.floor(30 * Math.sqrt(rng.next()))), stage: rng.pick(['i gang', 'i gang', 'fuld drift']), specialists: rng.int(0, 3), trained: rng.int(1, 14), fidelity: rng.chance(0.3) ? null : rng.int(35, 98) })) }; });
}
function informants(rng, org) {
  const houses = org.units.filter((u) => u.areaId === 'dagtilbud' && u.type === 'institution').slice(0, 40), who = ['børn', 'forældre', 'medarbejdere', 'kontaktpædagoger', 'ledelse'], themes = ['læringsmiljø', 'sprog', 'leg', 'børnefællesskab', 'relationer', 'forældresamarbejde']; const lift = { børn: -4, forældre: 3, medarbejdere: 1, kontaktpædagoger: 2, ledelse: 6 }, rows = [];
  for (const h of houses) { const base = rng.normal(66, 6); for (const w of who) for (const t of themes) { const n = w === 'ledelse' ? rng.int(1, 3) : w === 'medarbejdere' ? rng.int(6, 18) : rng.int(3, 45); rows.push({ unitId: h.id, informant: w, theme: t, n, mean: round(clamp(rng.normal(base + lift[w], 6), 5, 99), 1), sd: n < 2 ? null : round(rng.real(10, 22), 1) }); } }
  return { informants: who, themes, range: { min: 0, max: 100 }, results: rows };
}
function spanHistory(rng, org) {
  const now = new Map(); for (const e of org.engagements) { const a = org.units.find((u) => u.id === e.unitId).areaId; if (!a) continue; if (!now.has(a)) now.set(a, { leaders: 0, employees: 0, fte: 0 }); const x = now.get(a); if (e.isLeader) { if (e.fte) x.leaders++; } else { x.employees++; x.fte += e.fte; } }
  const rows = []; for (const [areaId, x] of now) for (let y = 2017; y <= 2025; y++) { const back = 2026 - y, f = areaId === 'aeldre' ? 1 - 0.035 * back : 1 - 0.004 * back; const L = Math.max(2, Math.round(x.leaders * f)), N = Math.round(x.employees * (1 - 0.006 * back) + rng.normal(0, 2)); rows.push({ year: y, areaId, leaders: L, employees: N, fte: round(N * x.fte / x.employees, 1) }); }
  const costs = AREAS.map((a) => ({ areaId: a.id, leaderPost: rng.int(600, 690) * 1000, employeePost: rng.int(425, 500) * 1000 }));
  return { rows, costs, currency: 'DKK' };
}

export function makeMunicipality({ seed = 1, scale = 1, date = '2026-03-31' } = {}) {
  if (!(scale >= 0.1 && scale <= 10)) throw new RangeError('scale must be between 0.1 and 10');
  const rng = generator(seed), year = Number(date.slice(0, 4)), meta = { municipality: 'Solbjerg Kommune', fictive: true, seed, scale, date };
  const org = organisation(rng.fork('organisation'), scale, date); const wave = [addMonths(date, -13), addMonths(date, -1)]; const sv = survey(rng.fork('survey'), org, wave, date), sg = suggestions(rng.fork('suggestions'), org, scale, date);
  return {
    units: { ...meta, units: org.units }, people: { ...meta, people: org.people }, engagements: { ...meta, engagements: org.engagements },
    relations: { ...meta, surveys: relations(rng.fork('relations'), org, wave) }, survey: { ...meta, survey: sv.def }, responses: { ...meta, waves: sv.waves }, pulses: { ...meta, pulses: sv.pulses },
    suggestions: { ...meta, opensOn: sg.opensOn, closesOn: sg.closesOn, themes: sg.themes, suggestions: sg.suggestions }, rules: { ...meta, rules: sg.rules }, goals: { ...meta, goals: goals(rng.fork('goals'), org, date) }, 'year-wheel': { ...meta, ...yearWheel(rng.fork('year'), org, year) },
    partners: { ...meta, partners: partners(rng.fork('partners'), org, scale) }, plans: { ...meta, principles: PRINCIPLES, plans: plans(rng.fork('plans'), org, scale, date) }, groups: { ...meta, groups: groups(rng.fork('groups'), org) }, feedback: { ...meta, ...feedback(rng.fork('feedback'), org, scale, date) },
    methods: { ...meta, methods: methods(rng.fork('methods'), org, date) }, informants: { ...meta, ...informants(rng.fork('informants'), org) }, 'span-history': { ...meta, ...spanHistory(rng.fork('history'), org) },
  };
}
