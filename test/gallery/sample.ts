import type { MethodPage } from '../../renderer/app/frame/MethodDrawer'
import type { PaletteGroup } from '../../renderer/app/frame/palette-filter'
import type { RailGroup } from '../../renderer/app/frame/Rail'
import type { ShortcutGroup } from '../../renderer/app/frame/ShortcutsSheet'
import type { IconName } from '../../renderer/ui/icons'

const page = (id: string, label: string, icon: IconName, count?: string) => ({
  id,
  href: `#/${id}`,
  label,
  mark: { kind: 'icon', icon } as const,
  current: false,
  count,
})

const step = (at: number, label: string, share: number, warning?: string) => ({
  id: `s${at}`,
  href: `#/${at}`,
  label,
  mark: { kind: 'step', step: at, share, shareLabel: `${share * 100} %` } as const,
  current: at === 1,
  warning,
})

export const railGroups: readonly RailGroup[] = [
  { id: 'top', entries: [page('cockpit', 'Cockpit', 'cockpit')] },
  {
    id: 'framing',
    title: 'Cadrage',
    entries: [
      page('profile', 'Profil de l’entreprise', 'profile'),
      page('maturity', 'Audit de maturité', 'maturity', '2,0'),
      page('process', 'Diagnostic de processus', 'process'),
    ],
  },
  {
    id: 'method',
    title: 'Méthode',
    entries: [
      step(1, 'Cas d’usage', 1),
      step(2, 'Risques', 1, 'complète, à consolider'),
      step(3, 'Outils & licences', 0.6),
      step(4, 'Charte IA', 0.4),
      step(5, 'Formation & accompagnement', 0.15),
      step(6, 'Suivi & KPI', 0),
    ],
  },
  {
    id: 'steering',
    title: 'Pilotage',
    entries: [
      page('roadmap', 'Feuille de route', 'roadmap'),
      page('costs', 'Coûts & ROI', 'costs'),
      page('governance', 'Gouvernance', 'people'),
      page('deliverables', 'Livrables', 'deliverables', '13'),
    ],
  },
]

export const method: MethodPage = {
  title: 'Étape 5, former et accompagner',
  duration: '90 min',
  people: 'DRH, référents, managers',
  aim: 'Décider qui doit savoir faire quoi, avant quelle date, et qui aide quand ça coince.',
  sections: [
    {
      title: 'Questions à poser',
      kind: 'questions',
      items: ['Qui utilisera un assistant chaque jour ?', 'Quelles erreurs seraient graves ?'],
    },
    {
      title: 'Erreurs fréquentes',
      kind: 'mistakes',
      items: ['Former tout le monde de la même façon.', 'Ouvrir les accès avant la formation.'],
    },
  ],
  expected: {
    title: 'Résultat attendu.',
    text: 'Un plan par public, une date pour chaque session.',
  },
}

export const paletteGroups: readonly PaletteGroup[] = [
  {
    id: 'project',
    title: 'Dans le projet',
    kind: 'objects',
    items: [
      {
        id: 'cu3',
        title: 'Rédaction des notices',
        detail: 'CU03 · gain rapide, noté',
        kindLabel: 'Cas d’usage',
        icon: 'idea',
        number: 'CU03',
      },
      {
        id: 'cu9',
        title: 'Traduction des notices (5 langues)',
        detail: 'CU09 · en service',
        kindLabel: 'Cas d’usage',
        icon: 'idea',
        number: 'CU09',
      },
    ],
  },
  {
    id: 'act',
    title: 'Agir',
    kind: 'actions',
    items: [
      {
        id: 'add',
        title: 'Ajouter un cas',
        detail: 'crée un brouillon',
        icon: 'add',
        shortcut: 'Ctrl Maj N',
        always: true,
      },
      { id: 'present', title: 'Présenter CU03', icon: 'present', shortcut: 'F5', always: true },
    ],
  },
]

export const paletteWords = {
  title: 'Recherche et commandes',
  placeholder: 'Chercher un cas, une action, une page',
  escape: 'Échap',
  enter: 'Entrée',
  choose: 'choisir',
  openBeside: 'ouvrir à côté',
  commandsOnly: 'commandes seules',
  number: 'numéro',
  none: 'Rien à ce nom dans le projet.',
  results: (count: number) => `${count} résultats`,
}

export const shortcuts: readonly ShortcutGroup[] = [
  {
    title: 'Aller',
    shortcuts: [
      { text: 'Étapes 1 à 6', keys: ['Alt 1…6'] },
      { text: 'Cockpit', keys: ['Alt 0'] },
    ],
  },
  { title: 'Modifier', shortcuts: [{ text: 'Annuler', keys: ['Ctrl Z'] }] },
]
