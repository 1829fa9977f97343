import { MiniCompass } from '../../renderer/ui/Compass'
import { FileDrop } from '../../renderer/ui/FileDrop'
import { LimbArc } from '../../renderer/ui/LimbArc'
import { PageHeader } from '../../renderer/ui/PageHeader'

/** The decoration and the drop zone of the home screen. */
export const HomePage = () => (
  <div style={{ display: 'grid', gridTemplateColumns: '420px 1fr', height: '100vh' }}>
    <div style={{ background: 'var(--sx-night)', overflow: 'hidden' }}>
      <LimbArc />
    </div>
    <main style={{ padding: 40, background: 'var(--sx-surface)' }}>
      <PageHeader
        title="Bonjour Claire"
        sentence="Reprenez un projet ou commencez-en un nouveau."
      />
      <MiniCompass shares={[1, 0.85, 0.6, 0.4, 0.15, 0]} label="Avancement : étape 3" />
      <FileDrop
        label="Importer"
        buttonLabel="Choisir un fichier"
        accept=".sextant"
        onFiles={() => {}}
      >
        Déposez ici un fichier .sextant reçu d’un collègue.
      </FileDrop>
    </main>
  </div>
)
