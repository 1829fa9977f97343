import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { browserHost } from '../../renderer/host/browser-host'
import type { Host } from '../../shared/host/host'
import { aChain, aProjectId, temporaryFolders } from '../builders/journal'
import { builtCommandLine, freePort, kill, type Served, serve } from '../helpers/served'

const aFolder = temporaryFolders()

function hostOf({ address }: Served, cookie: string): Host {
  return browserHost(address, (input, init) => {
    const headers = { ...(init?.headers as Record<string, string>), cookie, origin: address }
    return fetch(input, { ...init, headers })
  })
}

test('killed again and again while writing, the server loses no acknowledged change', async () => {
  const main = await builtCommandLine(await aFolder())
  const place = { port: await freePort(), dataFolder: await aFolder() }
  const chain = aChain(3_000)
  let served = await serve(main, place)
  const opened = await fetch(served.link, { redirect: 'manual' })
  // Kept from one server to the next, as an open tab would.
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? ''
  let acknowledged = 0
  const refusals: string[] = []

  for (let round = 1; round <= 5; round += 1) {
    const host = hostOf(served, cookie)
    const killed = wait(60 * round).then(() => kill(served))
    // Writes without a pause until the server is gone, in groups of one to seven.
    for (;;) {
      const kept = await host.journal.append(
        chain.slice(acknowledged, acknowledged + 1 + (acknowledged % 7)),
      )
      if (!kept.ok) {
        refusals.push(kept.error.code)
        break
      }
      acknowledged = kept.value.lastSequence
    }
    await killed
    if (round === 5) {
      const journal = join(place.dataFolder, 'projects', aProjectId(), 'journal.jsonl')
      await appendFile(journal, '{"sequence":9999,"half')
    }

    served = await serve(main, place)
    const found = await hostOf(served, cookie).journal.readAfter(aProjectId(), 0)

    if (!found.ok) throw new Error(found.error.code)
    expect(found.value.length).toBeGreaterThanOrEqual(acknowledged)
    expect(found.value).toEqual(chain.slice(0, found.value.length))
  }
  await kill(served)

  expect(refusals).toEqual(Array.from({ length: 5 }, () => 'host-unreachable'))
  expect(acknowledged).toBeGreaterThan(50)
}, 60_000)
