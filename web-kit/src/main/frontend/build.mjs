// Builds the styles and scripts of the pages into <out>/META-INF/resources/assets/<hash of all inputs>.
// Nothing is done where that folder already stands; packages are fetched only where they are not there.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2];
const inputs = ['build.mjs', 'package-lock.json', 'resolved.scss', '_own.scss', 'resolved.js', 'favicon.svg'];
const hash = digest(inputs.map((name) => readFileSync(join(here, name))));
const assets = join(out, 'META-INF', 'resources', 'assets');
const folder = join(assets, hash);
const stamp = join(out, 'web-kit-assets.properties');

if (!existsSync(stamp) || !readFileSync(stamp, 'utf8').includes(hash)) {
  install();
  rmSync(assets, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'resolved.css'), await styles());
  for (const name of ['resolved.js', 'favicon.svg']) cpSync(join(here, name), join(folder, name));
  cpSync(modules('govuk-frontend', 'dist', 'govuk', 'govuk-frontend.min.js'), join(folder, 'govuk-frontend.min.js'));
  writeFileSync(stamp, `folder=${hash}\n`);
}

function modules(...path) {
  return join(here, 'node_modules', ...path);
}

function digest(parts) {
  const all = createHash('sha256');
  parts.forEach((part) => all.update(part));
  return all.digest('hex').slice(0, 12);
}

function install() {
  const mark = modules('.installed');
  const wanted = digest([readFileSync(join(here, 'package-lock.json'))]);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  console.log('web-kit: fetching GOV.UK Frontend, MOJ Frontend and Sass');
  execFileSync('npm', ['ci', '--loglevel=error'], { cwd: here, stdio: 'inherit', timeout: 300_000 });
  writeFileSync(mark, wanted);
}

async function styles() {
  const sass = createRequire(modules('resolve'))('sass');
  return sass.compile(join(here, 'resolved.scss'), {
    loadPaths: [here, modules()],
    style: 'compressed',
    quietDeps: true,
  }).css;
}
