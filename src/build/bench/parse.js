/** The peer of the bench of the data tools: reads a CSV file with csv-parse, and does nothing with it. */
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

const [path = ''] = process.argv.slice(2);
let rows = 0;
for await (const row of createReadStream(path).pipe(parse())) rows += Array.isArray(row) ? 1 : 0;
console.log(rows);
