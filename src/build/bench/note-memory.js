/** Loaded before a program that is measured: leaves behind how much memory it had at most. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { ICC_NOTE_FILE: file } = process.env;
  // In kilobytes on every system.
  if (file) writeFileSync(file, String(process.resourceUsage().maxRSS / 1024));
});
