import { useMemo, useState } from 'react'
import {
  editUseCases,
  nextUseCaseCode,
  useCaseCommands,
} from '../../../../shared/commands/use-case'
import { blankUseCase } from '../../../../shared/domain/blank'
import {
  USE_CASE_STATUSES,
  useCaseIdSchema,
  type UseCaseStatus,
} from '../../../../shared/domain/use-case'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import { rankUseCases, viewOf, type UseCaseView } from '../../../../shared/rules/use-case-view'
import { useActions } from '../../../data/use-actions'
import { useProject } from '../../../data/use-project'
import { NumberAnswer } from '../../../forms/NumberAnswer'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { usePlace } from '../../../routing/use-place'
import { Button } from '../../../ui/Button'
import { QuadrantChip } from '../../../ui/Chip'
import { DataTable, TwoLines } from '../../../ui/DataTable'
import { EmptyState } from '../../../ui/EmptyState'
import { FilterMenu } from '../../../ui/FilterMenu'
import { fold } from '../../../ui/fold'
import { Row, Stack, Text } from '../../../ui/Layout'
import { SearchField } from '../../../ui/SearchField'
import { SelectField } from '../../../ui/SelectField'
import { sortRows, type Column, type Sort } from '../../../ui/table-model'
import { Page } from '../Page'
import { RecordDrawer } from '../record/RecordDrawer'
import { registerTexts } from './texts'

/** The register: every case in a table that stays fluid with thousands, and its record beside. */
export function Register() {
  const t = useTexts(registerTexts)
  const words = useTexts(vocabulary)
  const formats = useFormats()
  const { language } = useLanguage()
  const here = usePlace()
  const notices = useNotices()
  const { run, newId, now, read, undo } = useActions()
  const useCases = useProject((project) => project.useCases)
  const departments = useProject((project) => project.departments)
  const people = useProject((project) => project.people)
  const settings = useProject((project) => project.settings)
  const [query, setQuery] = useState('')
  const [statuses, setStatuses] = useState<ReadonlySet<UseCaseStatus>>(new Set())
  const [sort, setSort] = useState<Sort | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [marks, setMarks] = useState<{ impact: number | null; feasibility: number | null }>({
    impact: null,
    feasibility: null,
  })

  const views = useMemo(
    () => rankUseCases(useCases.live.map((useCase) => viewOf(useCase, settings))),
    [useCases, settings],
  )
  const listed = useMemo(() => {
    const wanted = fold(query).split(/\s+/).filter(Boolean)
    const matching = views.filter(({ useCase }) => {
      if (statuses.size > 0 && !statuses.has(useCase.status)) return false
      const department = departments.get(useCase.departmentId ?? '')?.name ?? ''
      const text = fold(`${useCase.code} ${useCase.title} ${useCase.problem} ${department}`)
      return wanted.every((word) => text.includes(word))
    })
    return sortRows(
      matching,
      sort,
      (view, column) => {
        switch (column) {
          case 'impact':
            return view.impact.value
          case 'feasibility':
            return view.feasibility.value
          case 'index':
            return view.index.value
          case 'data':
            return view.data.value?.index ?? null
          case 'status':
            return USE_CASE_STATUSES.indexOf(view.useCase.status)
          case 'owner':
            return people.get(view.useCase.owner ?? '')?.name ?? null
          default:
            return view.useCase.title
        }
      },
      language,
    )
  }, [views, query, statuses, sort, departments, people, language])

  const ids = [...chosen].filter((id) => useCases.get(id)?.removedAt === null)
  const open = useCases.live.find(({ code }) => code === here.rest[1])

  const add = () => {
    const code = nextUseCaseCode(
      read()
        .useCases.all()
        .map((useCase) => useCase.code),
    )
    const added = run(useCaseCommands.add, {
      noun: blankUseCase({ id: useCaseIdSchema.parse(newId()), code, title: t('newTitle') }),
    })
    if (added.ok) here.go(`register/${code}`)
    else notices.failed(added.error)
  }
  const told = (result: ReturnType<typeof run>, sentence?: string) => {
    if (!result.ok) notices.failed(result.error)
    else if (sentence !== undefined) notices.done(sentence, undo)
  }

  const columns: readonly Column<UseCaseView>[] = [
    {
      id: 'title',
      header: t('columns.title'),
      rowHeader: true,
      sortable: true,
      cell: ({ useCase, quadrant }) => (
        <TwoLines
          title={useCase.title}
          second={
            <>
              {[useCase.code, departments.get(useCase.departmentId ?? '')?.name]
                .filter(Boolean)
                .join(' · ')}
              {' · '}
              {quadrant.value === null ? (
                t('unscored')
              ) : (
                <QuadrantChip
                  quadrant={quadrant.value}
                  label={words(`quadrant.${quadrant.value}.one`)}
                  plain
                />
              )}
            </>
          }
        />
      ),
    },
    ...(['impact', 'feasibility', 'index'] as const).map(
      (id): Column<UseCaseView> => ({
        id,
        header: t(`columns.${id}`),
        align: 'end',
        width: '94px',
        sortable: true,
        cell: (view) => (view[id].value === null ? t('none') : formats.number(view[id].value, 1)),
      }),
    ),
    {
      id: 'data',
      header: t('columns.data'),
      width: '110px',
      sortable: true,
      cell: ({ data }) =>
        data.value === null ? t('none') : words(`dataVerdict.${data.value.verdict}.label`),
    },
    {
      id: 'owner',
      header: t('columns.owner'),
      width: '150px',
      sortable: true,
      cell: ({ useCase }) => people.get(useCase.owner ?? '')?.name ?? t('none'),
    },
    {
      id: 'status',
      header: t('columns.status'),
      width: '110px',
      sortable: true,
      cell: ({ useCase }) => words(`status.${useCase.status}.label`),
    },
  ]

  return (
    <Page
      tab="register"
      title={t('title')}
      sentence={t('sentence', {
        count: views.length,
        unscored: views.filter(({ quadrant }) => quadrant.value === null).length,
        kept: views.filter(({ useCase }) => useCase.status === 'pilot' || useCase.status === 'live')
          .length,
      })}
      actions={
        <>
          <Button icon="upload" onClick={() => here.go('import')}>
            {t('import')}
          </Button>
          <Button icon="add" variant="filled" onClick={add}>
            {t('add')}
          </Button>
        </>
      }
    >
      {views.length === 0 ? (
        <EmptyState
          title={t('empty.title')}
          text={t('empty.text')}
          actions={
            <Button variant="filled" onClick={() => here.go('ideas')}>
              {t('empty.ideas')}
            </Button>
          }
        />
      ) : (
        <Stack gap={3}>
          <Row gap={2} wrap align="center">
            <SearchField
              label={t('search')}
              placeholder={t('search')}
              value={query}
              onChange={setQuery}
              clearLabel={t('clear')}
            />
            <FilterMenu
              label={t('columns.status')}
              selected={statuses}
              onChange={setStatuses}
              clearLabel={t('clear')}
              options={USE_CASE_STATUSES.map((value) => ({
                value,
                label: words(`status.${value}.label`),
              }))}
            />
            <Text tone="faint" size="table">
              {t('shown', { shown: listed.length, count: views.length })}
            </Text>
          </Row>
          {ids.length > 0 && (
            <Row gap={3} wrap>
              <Text weight="strong">{t('selected', { count: ids.length })}</Text>
              <SelectField
                label={t('columns.status')}
                small
                value={null}
                onChange={(status) =>
                  status !== null && told(run(editUseCases, { ids, changes: { status } }))
                }
                options={USE_CASE_STATUSES.filter((value) => value !== 'refused').map((value) => ({
                  value,
                  label: words(`status.${value}.label`),
                }))}
              />
              {(['impact', 'feasibility'] as const).map((axis) => (
                <NumberAnswer
                  key={axis}
                  label={t(`columns.${axis}`)}
                  small
                  min={1}
                  max={10}
                  value={marks[axis]}
                  onAnswer={(mark) => setMarks((all) => ({ ...all, [axis]: mark }))}
                />
              ))}
              <Button
                disabled={marks.impact === null && marks.feasibility === null}
                onClick={() =>
                  told(
                    run(editUseCases, {
                      ids,
                      changes: {
                        ...(marks.impact === null ? {} : { impact: { direct: marks.impact } }),
                        ...(marks.feasibility === null
                          ? {}
                          : { feasibility: { direct: marks.feasibility } }),
                      },
                    }),
                  )
                }
              >
                {t('applyScores')}
              </Button>
              <Button
                variant="danger"
                icon="trash"
                onClick={() => {
                  told(
                    run(useCaseCommands.remove, { ids, at: now() }),
                    t('removed', { count: ids.length }),
                  )
                  setChosen(new Set())
                }}
              >
                {t('remove')}
              </Button>
            </Row>
          )}
          <DataTable
            label={t('title')}
            columns={columns}
            rows={listed}
            idOf={({ useCase }) => useCase.id}
            sort={sort}
            onSort={setSort}
            rowHeight={52}
            maxHeight="calc(100vh - 300px)"
            current={open?.id ?? null}
            onOpen={({ useCase }) => here.go(`register/${useCase.code}`)}
            selection={{
              ids: chosen,
              onChange: setChosen,
              selectAllLabel: t('selectAll'),
              selectRowLabel: (id) => t('select', { title: useCases.get(id)?.title ?? '' }),
            }}
          />
        </Stack>
      )}
      {open && (
        <RecordDrawer
          key={open.id}
          id={open.id}
          order={listed.map(({ useCase }) => useCase.code)}
        />
      )}
    </Page>
  )
}
