import type { z } from 'zod'
import type { AppError } from '../shared/errors/app-error'
import { argumentSchemas } from '../shared/host/arguments'
import { type DiskChannel, diskChannels } from '../shared/host/channels'
import type { DiskServices } from '../shared/host/disk-services-over'
import { assertNever } from '../shared/kernel/assert-never'
import { err, ok, type Result } from '../shared/kernel/result'

/**
 * The border of the disk side: the one place where what a window sends becomes data. It never rejects:
 * a bug on this side is an `unexpected` value, so that the window keeps its edits and can say so.
 */
export async function answerCall(
  services: DiskServices,
  channel: string,
  argument: unknown,
): Promise<Result<unknown, AppError>> {
  if (!isDiskChannel(channel)) return err({ code: 'invalid-input', path: 'channel' })
  try {
    return await answer(services, channel, argument)
  } catch (error) {
    return err({ code: 'unexpected', detail: String(error) })
  }
}

export const isDiskChannel = (name: string): name is DiskChannel =>
  (diskChannels as readonly string[]).includes(name)

/** An argument by its channel's schema, or where it is wrong. */
export function parseArgument<T>(schema: z.ZodType<T>, argument: unknown): Result<T, AppError> {
  const parsed = schema.safeParse(argument)
  if (parsed.success) return ok(parsed.data)
  return err({ code: 'invalid-input', path: parsed.error.issues[0]?.path.join('.') ?? '' })
}

async function answer(
  services: DiskServices,
  channel: DiskChannel,
  argument: unknown,
): Promise<Result<unknown, AppError>> {
  switch (channel) {
    case 'about': {
      const parsed = parseArgument(argumentSchemas[channel], argument)
      return parsed.ok ? services.about() : parsed
    }
    case 'journal.heads': {
      const parsed = parseArgument(argumentSchemas[channel], argument)
      return parsed.ok ? services.journal.heads() : parsed
    }
    case 'journal.append': {
      const parsed = parseArgument(argumentSchemas[channel], argument)
      return parsed.ok ? services.journal.append(parsed.value.changes) : parsed
    }
    case 'journal.readAfter': {
      const parsed = parseArgument(argumentSchemas[channel], argument)
      return parsed.ok
        ? services.journal.readAfter(parsed.value.projectId, parsed.value.sequence)
        : parsed
    }
    case 'snapshots.write': {
      const parsed = parseArgument(argumentSchemas[channel], argument)
      return parsed.ok ? services.snapshots.write(parsed.value.snapshot) : parsed
    }
    case 'snapshots.readLatest': {
      const parsed = parseArgument(argumentSchemas[channel], argument)
      return parsed.ok ? services.snapshots.readLatest(parsed.value.projectId) : parsed
    }
    default:
      return assertNever(channel)
  }
}
