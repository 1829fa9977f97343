import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What Electron writes before its fuses in its binary: this text, a version, their number, one digit each. */
const SENTINEL = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX')
/** Fuses decided in electron-builder.config.mjs. */
const DECIDED = 9
const WASM_TRAP_HANDLERS = 8
const ON = 0x31
const REMOVED = 0x72

/** The program that holds the fuses, inside a packaged application. */
export function fusedProgram({ appOutDir, electronPlatformName, packager }) {
  const { productFilename } = packager.appInfo
  switch (electronPlatformName) {
    case 'darwin':
    case 'mas':
      return join(
        appOutDir,
        `${productFilename}.app`,
        'Contents/Frameworks/Electron Framework.framework/Electron Framework',
      )
    case 'win32':
      return join(appOutDir, `${productFilename}.exe`)
    default:
      return join(appOutDir, packager.executableName)
  }
}

/** Turns on WebAssembly's trap handlers; refuses a binary with fuses that nobody has decided about. */
export async function setNinthFuse(context) {
  const path = fusedProgram(context)
  const program = await readFile(path)
  await writeFile(path, withNinthFuse(program))
}

/** The same binary with the ninth fuse on, wherever it holds fuses (twice in a universal one). */
export function withNinthFuse(program) {
  const changed = Buffer.from(program)
  let found = 0
  for (let at = changed.indexOf(SENTINEL); at !== -1; at = changed.indexOf(SENTINEL, at + 1)) {
    const wire = at + SENTINEL.length
    const [version, count] = [changed[wire], changed[wire + 1]]
    if (version !== 1) throw new Error(`Fuses of version ${version}: decide them again`)
    const states = changed.subarray(wire + 2, wire + 2 + count)
    if (count < DECIDED || states.subarray(DECIDED).some((state) => state !== REMOVED)) {
      throw new Error(`Electron has ${count} fuses, ${DECIDED} are decided: decide the others`)
    }
    states[WASM_TRAP_HANDLERS] = ON
    found += 1
  }
  if (found === 0) throw new Error('This program holds no fuses')
  return changed
}
