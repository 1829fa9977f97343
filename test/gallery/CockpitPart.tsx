import { Button } from '../../renderer/ui/Button'
import { Card } from '../../renderer/ui/Card'
import { Compass } from '../../renderer/ui/Compass'
import { KeyFigures } from '../../renderer/ui/KeyFigures'
import { Grid, Row, Stack } from '../../renderer/ui/Layout'
import { PageHeader } from '../../renderer/ui/PageHeader'
import { ProgressBar } from '../../renderer/ui/ProgressBar'

export const CockpitPart = () => (
  <Stack gap={4}>
    <PageHeader
      title="Bonjour Claire, cap sur l’étape 3"
      sentence="Prochain atelier : jeudi 26 novembre, 9:00 – 12:00, 8 participants."
      actions={
        <>
          <Button icon="calendar">Préparer l’atelier</Button>
          <Button variant="filled" iconAfter="arrow-right">
            Continuer l’étape 3
          </Button>
        </>
      }
    />
    <KeyFigures
      figures={[
        { label: 'Cas d’usage retenus', value: '6', beside: 'sur 15' },
        { label: 'Risques critiques', value: '2', beside: 'contre 5 avant mesures' },
        { label: 'Temps économisé visé', value: '2\u202f520\u202fh', beside: 'par an' },
        {
          label: 'Coût complet sur 3 ans',
          value: '77\u202f820\u00a0€',
          beside: 'retour en 11 mois',
        },
      ]}
    />
    <Grid columns="wide">
      <Card title="Les six étapes" aside="Atelier lancé le 8 sept. 2026">
        <Row gap={6}>
          <Compass
            shares={[1, 0.85, 0.6, 0.4, 0.15, 0]}
            bearing={3}
            figure="50"
            figureUnit="%"
            caption="du parcours"
            label="Avancement : 50 % du parcours, étape 3 en cours"
          />
          <ProgressBar share={0.6} label="Étape 3" tone="current" />
        </Row>
      </Card>
      <Card title="Alertes">Aucune.</Card>
    </Grid>
  </Stack>
)
