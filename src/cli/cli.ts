#!/usr/bin/env node
import { realIo } from './io.js';
import { runCli } from './run.js';

// A reader such as `head` or `less` may close before all is said; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCli(process.argv.slice(2), realIo());
