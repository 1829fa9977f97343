import { sourceCriteria } from '../../../../shared/content/tools/sources'
import { SOURCE_CRITERIA } from '../../../../shared/domain/source'
import { sourcesSentence } from '../../../../shared/steps/tools/situation'
import { useProject } from '../../../data/use-project'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { cx } from '../../../ui/cx'
import { EmptyState } from '../../../ui/EmptyState'
import { Stack } from '../../../ui/Layout'
import { AddLine } from '../AddLine'
import { MarkCell } from '../MarkCell'
import { Page } from '../Page'
import { useSay } from '../use-say'
import { Catalogue } from './Catalogue'
import { SourceDrawer } from './SourceDrawer'
import { type SourceRow, sourceRows } from './source-rows'
import { SourceState } from './SourceState'
import s from './sources.module.css'
import { sourceTexts } from './texts'
import { useSourceActions } from './use-sources'

/** The data an AI use may draw on, scored on five criteria, and what sets one aside. */
export function Sources() {
  const t = useTexts(sourceTexts)
  const say = useSay()
  const { language } = useLanguage()
  const { rest, go, presenting } = usePlace()
  const project = useProject((whole) => whole)
  const { add } = useSourceActions()
  const rows = sourceRows(project)
  const open = rows.find(({ source }) => source.code === rest[1]) ?? null
  const enter = (name: string) => {
    const source = add(name)
    if (source) go(`sources/${source.code}`)
    return source !== null
  }
  const line = <AddLine label={t('addLabel')} button={t('add')} onAdd={enter} />
  return (
    <Page tab="sources" title={t('title')} sentence={sourcesSentence(project, language)}>
      <Stack gap={4}>
        {rows.length === 0 ? (
          <EmptyState title={t('empty.title')} text={t('empty.text')} actions={line} />
        ) : (
          <div className={s['frame']} data-print="whole">
            <div className={s['scroll']}>
              <table
                className={cx(s['table'], open !== null && !presenting && s['beside'])}
                aria-label={t('table')}
              >
                <thead>
                  <tr>
                    <th scope="col" className={s['name']}>
                      {t('column.name')}
                    </th>
                    {SOURCE_CRITERIA.map((criterion) => (
                      <th
                        scope="col"
                        key={criterion}
                        className={s['criterion']}
                        title={say(sourceCriteria[criterion].question)}
                      >
                        {say(sourceCriteria[criterion].label)}
                      </th>
                    ))}
                    <th scope="col" className={s['score']}>
                      {t('column.score')}
                    </th>
                    <th scope="col" className={s['state']}>
                      {t('column.state')}
                    </th>
                    <th scope="col" className={s['cases']}>
                      {t('column.cases')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <Row key={row.source.id} row={row} current={row.source.code === rest[1]} />
                  ))}
                </tbody>
              </table>
            </div>
            {!presenting && <div className={s['foot']}>{line}</div>}
          </div>
        )}
        {!presenting && <Catalogue />}
      </Stack>
      {open !== null && !presenting && (
        <SourceDrawer row={open} order={rows.map(({ source }) => source.code)} />
      )}
    </Page>
  )
}

function Row({ row, current }: { readonly row: SourceRow; readonly current: boolean }) {
  const t = useTexts(sourceTexts)
  const say = useSay()
  const formats = useFormats()
  const { go } = usePlace()
  const { edit } = useSourceActions()
  const { source, score, cases } = row
  return (
    <tr className={cx(current && s['current'])}>
      <th scope="row">
        <button
          type="button"
          className={s['open']}
          aria-label={t('open', { name: source.name })}
          onClick={() => go(`sources/${source.code}`)}
        >
          <b>{source.name}</b>
          <span>{source.code}</span>
        </button>
      </th>
      {SOURCE_CRITERIA.map((criterion) => (
        <td key={criterion} className={s['criterion']}>
          <MarkCell
            name={t('markOf', {
              criterion: say(sourceCriteria[criterion].label),
              source: source.name,
            })}
            question={sourceCriteria[criterion].question}
            marks={sourceCriteria[criterion].marks}
            mark={source.notes[criterion]}
            onMark={(value) => edit(source.id, { notes: { [criterion]: value } })}
          />
        </td>
      ))}
      <td className={s['score']}>
        {score.value === null ? '–' : <strong>{formats.number(score.value.score, 0)}</strong>}
      </td>
      <td>
        <SourceState row={row} />
      </td>
      <td>{cases.map(({ code }) => code).join(', ')}</td>
    </tr>
  )
}
