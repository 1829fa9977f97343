// node scripts/complete-lock.mjs [package-lock.json]
//
// Native tools come as one optional package per platform. A registry may hold only some of them, and npm then leaves
// the others out of the lock, which makes `npm ci` refuse it on every machine. This adds what is missing, by version,
// with the platform it is for, so that npm skips it elsewhere and fetches it where it is needed.
import { readFileSync, writeFileSync } from 'node:fs'

const SYSTEMS = [
  'darwin',
  'win32',
  'linux',
  'freebsd',
  'openbsd',
  'netbsd',
  'android',
  'openharmony',
  'sunos',
  'aix',
]
/** Longest first: `arm` is also the beginning of `arm64`. */
const PROCESSORS = [
  'loong64',
  'riscv64',
  'mips64el',
  'wasm32',
  'ppc64',
  's390x',
  'arm64',
  'ia32',
  'x64',
  'arm',
]

const file = process.argv[2] ?? 'package-lock.json'
const lock = JSON.parse(readFileSync(file, 'utf8'))

/** What a package's name says of its platform: `@oxlint/binding-linux-arm64-musl`. Null when it names none. */
function platformOf(name) {
  const words = name.split(/[^a-z0-9]+/)
  const os = SYSTEMS.find((system) => words.includes(system))
  const cpu = PROCESSORS.find((processor) => words.includes(processor))
  const isMusl = words.some((word) => word.startsWith('musl'))
  const isGnu = words.some((word) => word.startsWith('gnu'))
  if (os === undefined && cpu === undefined) return null
  return {
    ...(cpu && { cpu: [cpu] }),
    ...(os && { os: [os] }),
    ...(os === 'linux' && (isMusl || isGnu) && { libc: [isMusl ? 'musl' : 'glibc'] }),
  }
}

/** Whether Node would find `name` from the package at `path`, in any folder above it. */
function isLocked(path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    if (lock.packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`]) return true
    if (at === '') return false
  }
}

let added = 0
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(path, name)) continue
    const platform = platformOf(name)
    if (platform === null || !/^\d+\.\d+\.\d+/.test(version)) {
      process.stderr.write(`left out: ${name} ${version}\n`)
      continue
    }
    lock.packages[`node_modules/${name}`] = {
      version,
      ...platform,
      ...(entry.dev && { dev: true }),
      optional: true,
    }
    added += 1
  }
}

const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
lock.packages = Object.fromEntries(sorted)
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
process.stdout.write(`${file}: ${added} entries added\n`)
