import { chmod, open } from 'node:fs/promises'

/** Writes a small file that only its owner may read. */
export async function writePrivately(path: string, text: string): Promise<void> {
  const file = await open(path, 'w', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  // The mode above counts only for a new file.
  await chmod(path, 0o600)
}
