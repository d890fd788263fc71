/** Loaded before a program that is measured: leaves behind what it has used. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { ICC_NOTE_FILE: file } = process.env;
  // Microseconds, and kilobytes on every system.
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const used = { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
  if (file) writeFileSync(file, JSON.stringify(used));
});
