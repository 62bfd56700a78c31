/** Whether the changelog has something to say of a version, in the form of Keep a Changelog. */
export function changelogProblems(changelog: string, version: string): string[] {
  const [heading, ...lines] = changelog
    .split('\n')
    .slice(changelog.split('\n').findIndex((line) => line.startsWith(`## [${version}]`)));
  if (!heading?.startsWith(`## [${version}]`)) {
    return [`CHANGELOG.md has no entry "## [${version}] - year-month-day".`];
  }
  if (!/\] - \d{4}-\d{2}-\d{2}$/.test(heading))
    return [`The entry for ${version} in CHANGELOG.md has no date: "${heading}".`];
  const end = lines.findIndex((line) => line.startsWith('## '));
  const entry = lines.slice(0, end < 0 ? undefined : end);
  return entry.some((line) => line.startsWith('- ')) ? [] : [`The entry for ${version} in CHANGELOG.md lists nothing.`];
}
