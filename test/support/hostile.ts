/** Addresses of which no link may be made: they run, read or cannot be read. */
export const NO_LINKS = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://publisher.example/1',
  'file:///etc/passwd',
  'filesystem:https://publisher.example/1',
  'view-source:https://publisher.example/',
  'https://[',
];
