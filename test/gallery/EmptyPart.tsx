import { Button } from '../../renderer/ui/Button'
import { EmptyState } from '../../renderer/ui/EmptyState'
import { PageHeader } from '../../renderer/ui/PageHeader'

export const EmptyPart = () => (
  <>
    <PageHeader title="Formation et accompagnement" />
    <EmptyState
      title="Aucune session pour l’instant"
      text="Sextant peut proposer un premier plan à partir de vos 6 cas d’usage retenus et de l’effectif par service."
      actions={
        <>
          <Button>Partir d’une page blanche</Button>
          <Button variant="filled" icon="training">
            Proposer un plan
          </Button>
        </>
      }
      parts={[
        { title: 'Les publics', text: 'Qui est concerné, et à quel rythme' },
        { title: 'Les sessions', text: 'Contenu, durée, animateur' },
        { title: 'Le calendrier', text: 'Dates reprises dans la feuille de route' },
      ]}
      ghost={['Tous les salariés', 'Utilisateurs quotidiens', 'Référents IA', 'Encadrement']}
    />
  </>
)
