/** Reading JSON, and saying where and why it is none. */
import { parse } from '@humanwhocodes/momoa';
import type { Place } from './locations.js';

/** What is wrong with a text that should be JSON. */
export interface SyntaxFault extends Place {
  message: string;
  mend: string;
}

/** Where a text stops being JSON: the engine says it in its message, or else the second parser does. */
function offsetOf(error: Error, text: string): number {
  const position = /at position (\d+)/.exec(error.message)?.[1];
  if (position) return Number(position);
  if (/end of JSON input/.test(error.message)) return text.length;
  try {
    parse(text);
    return 0;
  } catch (error) {
    return (error as { offset?: number }).offset ?? 0;
  }
}

const CLOSED = 'Look for a missing }, ] or quotation mark at the end; perhaps the file was cut off.';

/** What to look for, by what stands at the fault and before it. */
function explain(text: string, offset: number): string {
  const rest = text.slice(offset);
  const before = text.slice(0, offset).trimEnd();
  const char = String.fromCodePoint(rest.codePointAt(0) ?? 0);
  if (!rest.trim()) return CLOSED;
  if (before.endsWith(',') && /[}\]]/.test(char)) return `Remove the comma before this ${char}.`;
  if (/[“”„«»‟]/.test(char)) return 'Write names and texts in straight quotation marks: "…".';
  if (/['‘’`]/.test(char)) return 'Write names and texts in double quotation marks: "…".';
  if (char === '/' || char === '#') return 'Remove the comment: JSON has none.';
  if (/[\n\r]/.test(char))
    return 'A text cannot run over a line: close its quotation mark, or write \\n for the line break.';
  if (char === '\t') return 'Write \\t for a tab inside a text.';
  if (before.endsWith('\\') || char === '\\') return 'Write a backslash inside a text as \\\\.';
  if (/["\p{L}]/u.test(char) && /["\d\]}el]$/.test(before)) {
    return 'Put a comma between this and what stands before it; a quotation mark inside a text is written as \\".';
  }
  if (/^(NaN|undefined|None|-?Infinity)\b/.test(rest)) return 'Leave the field out where there is no value.';
  if (/^(True|False|TRUE|FALSE)\b/.test(rest)) return 'Write true and false in small letters.';
  if (/[\p{L}_$]/u.test(char)) return 'Write names and texts in quotation marks: "…".';
  if (/[-+.\d]/.test(char)) return 'Write numbers as 0.5 or -2: no plus, no leading zero, a digit before the point.';
  if (/[^\x20-\x7e]/.test(char)) {
    return `Remove the character U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}.`;
  }
  return 'Look for a comma, colon, bracket or quotation mark too many or too few just before.';
}

const found = (text: string, offset: number): string => {
  const char = text.codePointAt(offset);
  if (char === undefined || !text.slice(offset).trim()) return 'the end of the file';
  return char < 32 ? 'a line break or another control character' : JSON.stringify(String.fromCodePoint(char));
};

/** Parses JSON as strictly as every other reader will; in its place comes what is wrong with it. */
export function parseJson(text: string): { data: unknown } | { fault: SyntaxFault } {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch (error) {
    const offset = Math.min(offsetOf(error as Error, text), text.length);
    const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
    return {
      fault: {
        line: lines.length,
        column: lines.at(-1)!.length + 1,
        ...(text.trim()
          ? {
              message: `Expected JSON, found ${found(text, offset)} where it cannot stand.`,
              mend: explain(text, offset),
            }
          : {
              message: 'Expected JSON, found an empty file.',
              mend: 'The smallest article is { "claims": [{ "text": "…", "grade": "early", "honestRead": "…" }] }.',
            }),
      },
    };
  }
}
