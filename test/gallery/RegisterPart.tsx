import { useState } from 'react'
import { Button } from '../../renderer/ui/Button'
import { QuadrantChip, type QuadrantName, RiskScore, Status } from '../../renderer/ui/Chip'
import { DataTable, TwoLines } from '../../renderer/ui/DataTable'
import { Drawer } from '../../renderer/ui/Drawer'
import { Row } from '../../renderer/ui/Layout'
import { PageHeader } from '../../renderer/ui/PageHeader'
import { ScoreStepper } from '../../renderer/ui/ScoreStepper'
import { Segmented } from '../../renderer/ui/Segmented'
import { type Column, type Sort, sortRows } from '../../renderer/ui/table-model'
import { Tabs } from '../../renderer/ui/Tabs'

interface Idea {
  readonly id: string
  readonly title: string
  readonly quadrant: QuadrantName
  readonly impact: number
  readonly gain: number
}

const TITLES = [
  'Réutilisation des études',
  'Recherche SAV',
  'Cahiers des charges',
  'Tri des courriels',
]
const QUADRANTS: readonly QuadrantName[] = ['strategic', 'quick-win', 'incremental', 'avoid']
const NAMES = {
  'quick-win': 'Gains rapides',
  strategic: 'Projets stratégiques',
  incremental: 'Améliorations ponctuelles',
  avoid: 'À éviter',
} as const satisfies Record<QuadrantName, string>

const ideas = (count: number): readonly Idea[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `CU${at + 1}`,
    title: `${TITLES[at % 4] ?? ''} ${at + 1}`,
    quadrant: QUADRANTS[at % 4] ?? 'avoid',
    impact: Math.round((9 - (at % 80) / 10) * 10) / 10,
    gain: 900 - (at % 60) * 14,
  }))

const columns: readonly Column<Idea>[] = [
  {
    id: 'title',
    header: 'Cas d’usage',
    sortable: true,
    rowHeader: true,
    cell: (idea) => (
      <TwoLines
        title={idea.title}
        second={
          <>
            {idea.id} · <QuadrantChip quadrant={idea.quadrant} label={NAMES[idea.quadrant]} plain />
          </>
        }
      />
    ),
    sum: 'Gain des cas retenus',
  },
  {
    id: 'impact',
    header: 'Impact',
    align: 'end',
    sortable: true,
    cell: (idea) => idea.impact.toLocaleString('fr'),
  },
  {
    id: 'risk',
    header: 'Risque',
    align: 'end',
    cell: () => <RiskScore level={3} score={12} label="Élevé" />,
  },
  {
    id: 'gain',
    header: 'Gain h/an',
    align: 'end',
    sortable: true,
    cell: (idea) => idea.gain,
    sum: '2\u202f520',
  },
  { id: 'state', header: 'Décision', cell: () => <Status tone="ok">Retenu</Status> },
]

export function RegisterPart({ asked }: { readonly asked: URLSearchParams }) {
  const rows = ideas(Number(asked.get('rows') ?? 12))
  const [sort, setSort] = useState<Sort | null>({ column: 'impact', direction: 'descending' })
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const [current, setCurrent] = useState<string | null>(asked.get('current'))
  const [tab, setTab] = useState<'register' | 'matrix'>('register')
  const [verdict, setVerdict] = useState<'keep' | 'later'>('keep')
  const [impact, setImpact] = useState<number | null>(8.6)
  return (
    <>
      <PageHeader
        title="Cas d’usage"
        sentence="15 idées recueillies, 6 retenues après vote."
        actions={
          <>
            <Button icon="upload">Importer</Button>
            <Button variant="filled" icon="add">
              Ajouter un cas
            </Button>
          </>
        }
      />
      <Tabs
        label="Vues des cas d’usage"
        tabs={[
          { value: 'register', label: 'Registre', count: rows.length },
          { value: 'matrix', label: 'Matrice' },
        ]}
        value={tab}
        onChange={setTab}
      >
        <DataTable
          label="Cas d’usage"
          columns={columns}
          rows={sortRows(
            rows,
            sort,
            (idea, column) =>
              column === 'title' ? idea.title : column === 'gain' ? idea.gain : idea.impact,
            'fr',
          )}
          idOf={(idea) => idea.id}
          sort={sort}
          onSort={setSort}
          selection={{
            ids,
            onChange: setIds,
            selectAllLabel: 'Tout sélectionner',
            selectRowLabel: (id) => `Sélectionner ${id}`,
          }}
          current={current}
          onOpen={(idea) => setCurrent(idea.id)}
          rowHeight={52}
          maxHeight="560px"
          footer={`${rows.length} affichés`}
        />
      </Tabs>
      <Drawer
        open={current !== null}
        onClose={() => setCurrent(null)}
        title="Analyse des cahiers des charges clients"
        eyebrow={
          <>
            {current} <QuadrantChip quadrant="strategic" label="Projets stratégiques" />
          </>
        }
        sentence="Extraire exigences, normes et points de vigilance."
        closeLabel="Fermer"
        previous={{ label: 'Cas précédent', onGo: null }}
        next={{ label: 'Cas suivant', onGo: () => {} }}
        footer={
          <Row>
            Décision
            <Segmented
              label="Décision"
              value={verdict}
              onChange={setVerdict}
              options={[
                { value: 'later', label: 'Plus tard' },
                { value: 'keep', label: 'Retenir', icon: 'check' },
              ]}
            />
          </Row>
        }
      >
        <ScoreStepper
          label="Impact"
          hint="moyenne de 8 votes"
          value={impact}
          onChange={setImpact}
          language="fr"
          expected="De 1 à 10"
          decreaseLabel="Diminuer"
          increaseLabel="Augmenter"
        />
      </Drawer>
    </>
  )
}
