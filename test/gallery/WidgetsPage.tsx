import { useState } from 'react'
import { Avatar } from '../../renderer/ui/Avatar'
import { Button } from '../../renderer/ui/Button'
import { Callout } from '../../renderer/ui/Callout'
import { Checkbox, Switch } from '../../renderer/ui/Checkbox'
import { Chip, Grade, QuadrantChip, RiskScore, Status } from '../../renderer/ui/Chip'
import { Skeleton } from '../../renderer/ui/EmptyState'
import { FilterMenu } from '../../renderer/ui/FilterMenu'
import { HoverHelp } from '../../renderer/ui/HoverHelp'
import { IconButton } from '../../renderer/ui/IconButton'
import { icons, type IconName } from '../../renderer/ui/icons'
import { Icon } from '../../renderer/ui/Icon'
import { Kbd } from '../../renderer/ui/Kbd'
import { Card } from '../../renderer/ui/Card'
import { Grid, Row, Stack } from '../../renderer/ui/Layout'
import { Menu } from '../../renderer/ui/Menu'
import { PageHeader } from '../../renderer/ui/PageHeader'
import { ProgressBar } from '../../renderer/ui/ProgressBar'
import { QuadrantGlyph } from '../../renderer/ui/QuadrantGlyph'
import { SaveIndicator } from '../../renderer/ui/SaveIndicator'
import { SearchField } from '../../renderer/ui/SearchField'
import { Segmented } from '../../renderer/ui/Segmented'
import { StepRing } from '../../renderer/ui/StepRing'
import { useToasts } from '../../renderer/ui/ToastProvider'
import { FieldsPart } from './FieldsPart'

export function WidgetsPage() {
  const toasts = useToasts()
  const [unit, setUnit] = useState<'month' | 'week'>('month')
  const [on, setOn] = useState(true)
  const [query, setQuery] = useState('')
  const [services, setServices] = useState<ReadonlySet<string>>(new Set(['SAV']))
  return (
    <main style={{ padding: '36px 52px', background: 'var(--sx-surface)' }}>
      <PageHeader title="Composants et états" />
      <Grid columns={2}>
        <Stack gap={5}>
          <h2>Boutons</h2>
          <Row wrap>
            <Button variant="filled">Enregistrer</Button>
            <Button>Enregistrer</Button>
            <Button variant="subtle">Enregistrer</Button>
            <Button disabled>Enregistrer</Button>
            <Button busy>Enregistrer</Button>
          </Row>
          <Row wrap>
            <Button variant="filled" size="large" icon="add">
              Grand
            </Button>
            <Button icon="download">Avec icône</Button>
            <Button size="small">Petit</Button>
            <IconButton icon="undo" label="Annuler" shortcut="Ctrl Z" />
            <Button variant="link">Lien d’action</Button>
            <Button
              variant="danger"
              icon="trash"
              onClick={() =>
                toasts.show({
                  message: '« Tri de CV » supprimé',
                  icon: 'trash',
                  action: { label: 'Annuler', onAct: () => {} },
                })
              }
            >
              Supprimer
            </Button>
            <Menu
              trigger={<Button iconAfter="chevron-down">Menu</Button>}
              items={[
                {
                  id: 'open',
                  label: 'Ouvrir',
                  icon: 'open',
                  shortcut: 'Entrée',
                  onSelect: () => {},
                },
                'divider',
                {
                  id: 'delete',
                  label: 'Supprimer',
                  icon: 'trash',
                  danger: true,
                  onSelect: () => {},
                },
              ]}
            />
          </Row>
          <h2>Champs</h2>
          <FieldsPart />
          <Row wrap gap={5}>
            <Checkbox label="Coché" checked={on} onChange={setOn} />
            <Checkbox label="Libre" checked={!on} onChange={() => setOn(!on)} />
            <Checkbox label="Partiel" checked={false} partial onChange={() => {}} />
            <Switch label="Oui" checked={on} onChange={setOn} />
            <Switch label="Non" checked={!on} onChange={() => setOn(!on)} />
            <Segmented
              label="Unité"
              value={unit}
              onChange={setUnit}
              options={[
                { value: 'month', label: 'Mois' },
                { value: 'week', label: 'Semaine' },
              ]}
            />
          </Row>
          <Row wrap>
            <SearchField
              label="Rechercher"
              value={query}
              onChange={setQuery}
              clearLabel="Effacer"
            />
            <FilterMenu
              label="Service"
              icon="filter"
              options={[
                { value: 'SAV', label: 'SAV', count: 4 },
                { value: 'BE', label: 'Bureau d’études', count: 3 },
              ]}
              selected={services}
              onChange={setServices}
              clearLabel="Tout afficher"
            />
          </Row>
          <h2>Enregistrement</h2>
          <Row wrap>
            <SaveIndicator kind="saved" text="Enregistré à 14:32" />
            <SaveIndicator kind="saving" text="Enregistrement…" />
            <SaveIndicator kind="copy-kept" text="Dossier en lecture seule, copie gardée" />
            <SaveIndicator
              kind="not-saved"
              text="Non enregistré : disque plein"
              action={{ label: 'Enregistrer ailleurs', onAct: () => {} }}
            />
            <SaveIndicator kind="offline" text="Hors ligne" />
          </Row>
        </Stack>
        <Stack gap={5}>
          <h2>Étapes</h2>
          <Row gap={4}>
            {[0, 0.25, 0.6, 0.85, 1].map((share, at) => (
              <StepRing
                key={share}
                step={at + 1}
                share={share}
                current={at === 2}
                label={`${share * 100} %`}
                size={34}
              />
            ))}
          </Row>
          <h2>Étiquettes</h2>
          <Row wrap>
            <QuadrantChip quadrant="quick-win" label="Gains rapides" />
            <QuadrantChip quadrant="strategic" label="Projets stratégiques" />
            <QuadrantChip quadrant="incremental" label="Améliorations ponctuelles" />
            <QuadrantChip quadrant="avoid" label="À éviter" />
          </Row>
          <Row wrap>
            <Chip tone="ok" icon="ok">
              Conforme
            </Chip>
            <Chip tone="warn" icon="warning">
              À surveiller
            </Chip>
            <Chip tone="off" icon="off">
              Hors cible
            </Chip>
            <Chip>Neutre</Chip>
            <Chip tone="outline">Donnée</Chip>
            <Chip tone="info">Conseillée</Chip>
            <Chip tone="bearing">Essentielle</Chip>
          </Row>
          <Row wrap>
            <RiskScore level={1} score={4} label="Faible" />
            <RiskScore level={2} score={8} label="Modéré" />
            <RiskScore level={3} score={12} label="Élevé" />
            <RiskScore level={4} score={20} label="Critique" />
            <Grade grade="a">Fiabilité A</Grade>
            <Grade grade="b">Fiabilité B</Grade>
            <Grade grade="unconfirmed">À confirmer</Grade>
            <Status tone="ok">Retenu</Status>
            <Status tone="neutral">Plus tard</Status>
          </Row>
          <Row wrap>
            <QuadrantGlyph quadrant="quick-win" label="Gains rapides" />
            <QuadrantGlyph quadrant="strategic" label="Projets stratégiques" />
            <QuadrantGlyph quadrant="incremental" label="Améliorations ponctuelles" />
            <QuadrantGlyph quadrant="avoid" label="À éviter" />
            <QuadrantGlyph quadrant="quick-win" label="Gains rapides" bare />
            <Avatar name="Hélène Vasseur-Lamy" />
            <Kbd>Ctrl K</Kbd>
            <Kbd>F5</Kbd>
          </Row>
          <h2>Messages</h2>
          <Callout tone="info">Les votes restent anonymes dans les exports.</Callout>
          <Callout tone="ok">5 documents générés.</Callout>
          <Callout tone="warn">Ces documents sont sous accord de confidentialité.</Callout>
          <Callout tone="off">Ce fichier n’a pas été importé : 3 lignes sont illisibles.</Callout>
          <Callout tone="bearing" title="Cap.">
            Réservé à la prochaine action et au résultat attendu.
          </Callout>
          <Skeleton label="Chargement" lines={2} />
          <ProgressBar share={0.52} label="Avancement" tall />
          <p>
            Une{' '}
            <HoverHelp term="AIPD" label="Que veut dire AIPD">
              Analyse d’impact relative à la protection des données.
            </HoverHelp>{' '}
            est due avant le pilote.
          </p>
          <Card title="Icônes" aside="par rôle">
            <Row wrap>
              {(Object.keys(icons) as IconName[]).map((name) => (
                <Icon key={name} name={name} label={name} />
              ))}
            </Row>
          </Card>
        </Stack>
      </Grid>
    </main>
  )
}
