import { readFileSync } from 'node:fs';
import { Parser } from '@asyncapi/parser';

const document = readFileSync(process.argv[2], 'utf8');
const diagnostics = await new Parser().validate(document);
const errors = diagnostics.filter((found) => found.severity === 0);
for (const error of errors) {
  console.error(`${process.argv[2]}:${error.range.start.line + 1}: ${error.message}`);
}
process.exit(errors.length === 0 ? 0 : 1);
