/** Hands a file to the reader that was made on this page: no request, and nothing left behind. */
export function download({ name, type, content }: { name: string; type: string; content: string }): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // Not at once: some browsers begin to read it only after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
