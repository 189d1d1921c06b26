/** Hands the person a file that was made in the page. Nothing leaves the browser. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has its own hold of the content once the click is handled.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 0);
}

/** A name as a file's: letters and digits kept, everything else one hyphen. */
export const fileName = (title: string, ending: string): string =>
  `${
    title
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 80) || 'tvaers'
  }.${ending}`;
