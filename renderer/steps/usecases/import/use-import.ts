import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { importUseCases } from '../../../../shared/commands/use-case'
import type { AppError } from '../../../../shared/errors/app-error'
import {
  applyMapping,
  type Edits,
  type ImportResult,
} from '../../../../shared/imports/apply-mapping'
import type { Grid } from '../../../../shared/imports/grid'
import { contextOf } from '../../../../shared/imports/import-context'
import { importedNouns } from '../../../../shared/imports/imported-nouns'
import type { ImportContext, Mapping } from '../../../../shared/imports/mapping'
import { proposeMapping, type Proposal } from '../../../../shared/imports/propose-mapping'
import { useActions } from '../../../data/use-actions'
import { useLanguage } from '../../../i18n/language'
import { readInWorker } from './read-in-worker'

export interface Draft {
  readonly file: string
  readonly grids: readonly Grid[]
  readonly proposal: Proposal
  readonly mapping: Mapping
  readonly edits: Edits
}

export type ImportState =
  | { readonly kind: 'file'; readonly error: AppError | null; readonly reading: string | null }
  | { readonly kind: 'map'; readonly draft: Draft }
  | { readonly kind: 'done'; readonly file: string; readonly result: ImportResult }

/** The import from the file to the report. Nothing touches the project before `confirm`. */
export function useImport() {
  const { run, newId, read } = useActions()
  const { language } = useLanguage()
  const [state, setState] = useState<ImportState>({ kind: 'file', error: null, reading: null })
  // The project as it is when the file arrives: nobody edits it meanwhile in this window.
  const [context, setContext] = useState<ImportContext>(() => contextOf(read(), language))

  const take = useCallback(
    async (file: { readonly name: string; readonly bytes: Uint8Array }) => {
      setState({ kind: 'file', error: null, reading: file.name })
      const grids = await readInWorker(file)
      if (!grids.ok) return setState({ kind: 'file', error: grids.error, reading: null })
      const fresh = contextOf(read(), language)
      const proposal = proposeMapping(grids.value, fresh)
      setContext(fresh)
      setState({
        kind: 'map',
        draft: {
          file: file.name,
          grids: grids.value,
          proposal,
          mapping: proposal.mapping,
          edits: {},
        },
      })
    },
    [read, language],
  )

  const change = useCallback((changes: Partial<Draft>) => {
    setState((now) =>
      now.kind === 'map' ? { kind: 'map', draft: { ...now.draft, ...changes } } : now,
    )
  }, [])

  const draft = state.kind === 'map' ? state.draft : null
  const latest = useDeferredValue(draft)
  const result = useMemo(() => {
    const grid = latest?.grids[latest.mapping.sheet]
    return latest && grid ? applyMapping(grid, latest.mapping, context, latest.edits) : null
  }, [latest, context])

  const confirm = useCallback((): AppError | null => {
    if (!draft) return null
    const grid = draft.grids[draft.mapping.sheet]
    if (!grid) return null
    // Computed again and not taken from the preview, which may lag behind the last key.
    const final = applyMapping(grid, draft.mapping, context, draft.edits)
    const imported = run(importUseCases, {
      source: draft.file.slice(0, 290),
      ...importedNouns(final, read(), newId),
    })
    if (!imported.ok) return imported.error
    setState({ kind: 'done', file: draft.file, result: final })
    return null
  }, [draft, context, run, read, newId])

  return {
    state,
    context,
    result,
    stale: draft !== latest,
    take,
    change,
    confirm,
    restart: setState,
  }
}
