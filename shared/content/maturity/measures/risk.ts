import { FIRST_EDITION } from '../question'
import type { MaturityMeasure } from './measure'

export const riskMeasures: readonly MaturityMeasure[] = [
  {
    id: 'maturity-measure.risk.q1',
    question: 'maturity.risk.q1',
    dimension: 'risk',
    place: 'risks',
    prerequisites: ['maturity-measure.governance.q1'],
    variants: [
      {
        forLevels: [1, 2],
        title: { fr: 'Ouvrir un registre des risques IA', en: 'Open an AI risk register' },
        why: {
          fr: 'Un risque seulement discuté n’a ni cote, ni responsable.',
          en: 'A risk only discussed has neither rating nor owner.',
        },
        how: [
          {
            fr: 'Choisir dans la bibliothèque dix risques du premier cas d’usage.',
            en: 'Pick ten risks of the first use case from the library.',
          },
          {
            fr: 'Écrire pour chacun la cause, l’événement et la conséquence.',
            en: 'Write the cause, event and consequence of each.',
          },
          { fr: 'Nommer un responsable par risque.', en: 'Name an owner per risk.' },
        ],
        effortDays: { low: 1, high: 3 },
        horizonDays: 30,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Coter les risques et suivre le risque résiduel',
          en: 'Rate risks and track residual risk',
        },
        why: {
          fr: 'Un registre sans cote ne dit pas par quoi commencer.',
          en: 'A register without ratings does not tell where to start.',
        },
        how: [
          {
            fr: 'Coter probabilité et gravité à plusieurs, avec les repères fournis.',
            en: 'Rate probability and severity as a group, with the anchors provided.',
          },
          {
            fr: 'Donner à chaque risque fort une action, un responsable, une date.',
            en: 'Give each high risk an action, an owner, a date.',
          },
          {
            fr: 'Coter de nouveau chaque trimestre, mesures en place.',
            en: 'Rate again every quarter, with measures in place.',
          },
        ],
        effortDays: { low: 2, high: 4 },
        horizonDays: 90,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.risk.q2',
    question: 'maturity.risk.q2',
    dimension: 'risk',
    place: 'risks',
    prerequisites: ['maturity-measure.governance.q3'],
    variants: [
      {
        forLevels: [1, 2],
        title: { fr: 'Associer le DPO dès le départ', en: 'Involve the DPO from the start' },
        why: {
          fr: 'Prévenu après coup, le DPO ne peut que constater.',
          en: 'Told afterwards, the DPO can only take note.',
        },
        how: [
          {
            fr: 'Nommer un DPO ou un référent à la protection des données.',
            en: 'Name a DPO or a data-protection lead.',
          },
          {
            fr: 'Ajouter son avis à la fiche de chaque cas d’usage.',
            en: 'Add their opinion to the sheet of each use case.',
          },
          {
            fr: 'Interdire d’ici là les données personnelles dans les outils non validés.',
            en: 'Until then, ban personal data from tools not approved.',
          },
        ],
        effortDays: { low: 1, high: 3 },
        horizonDays: 30,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Compléter registre, contrats et droits des personnes',
          en: 'Complete register, contracts and people’s rights',
        },
        why: {
          fr: 'Un avis favorable ne remplace ni le registre, ni le contrat.',
          en: 'A favourable opinion replaces neither register nor contract.',
        },
        how: [
          {
            fr: 'Inscrire chaque usage d’IA au registre des traitements.',
            en: 'Enter each AI use in the record of processing.',
          },
          {
            fr: 'Obtenir un contrat de sous-traitance par fournisseur.',
            en: 'Obtain a processing agreement from each vendor.',
          },
          {
            fr: 'Tester une demande d’accès et une suppression, du début à la fin.',
            en: 'Test an access request and a deletion, from start to end.',
          },
        ],
        effortDays: { low: 4, high: 8 },
        horizonDays: 90,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.risk.q3',
    question: 'maturity.risk.q3',
    dimension: 'risk',
    place: 'risks',
    prerequisites: ['maturity-measure.governance.q3'],
    variants: [
      {
        forLevels: [1, 2],
        title: {
          fr: 'Recenser les usages concernés par le règlement',
          en: 'List the uses the regulation concerns',
        },
        why: {
          fr: 'Une obligation ignorée s’applique quand même.',
          en: 'A duty that is ignored applies all the same.',
        },
        how: [
          {
            fr: 'Reprendre la liste des outils et écrire l’usage réel de chacun.',
            en: 'Take the list of tools and write the real use of each.',
          },
          {
            fr: 'Signaler les usages touchant recrutement, évaluation, crédit ou santé.',
            en: 'Flag uses touching recruitment, evaluation, credit or health.',
          },
          { fr: 'Former les personnes qui s’en servent.', en: 'Train the people who use them.' },
        ],
        effortDays: { low: 1, high: 3 },
        horizonDays: 90,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Classer chaque usage et prouver les obligations',
          en: 'Classify each use and evidence the duties',
        },
        why: {
          fr: 'Une liste d’usages ne dit pas lesquels vous obligent.',
          en: 'A list of uses does not tell which ones bind you.',
        },
        how: [
          {
            fr: 'Répondre au classement de l’étape 2, usage par usage.',
            en: 'Answer the classification of step 2, use by use.',
          },
          {
            fr: 'Faire relire les cas douteux par un juriste.',
            en: 'Have doubtful cases reviewed by a lawyer.',
          },
          {
            fr: 'Ranger la preuve de chaque obligation avec sa date.',
            en: 'File the evidence of each duty with its date.',
          },
        ],
        effortDays: { low: 3, high: 6 },
        horizonDays: 180,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.risk.q4',
    question: 'maturity.risk.q4',
    dimension: 'risk',
    place: 'risks',
    prerequisites: ['maturity-measure.technology.q2'],
    variants: [
      {
        forLevels: [1, 2],
        title: {
          fr: 'Filtrer et limiter l’accès aux outils d’IA',
          en: 'Filter and limit access to AI tools',
        },
        why: {
          fr: 'Un antivirus ne voit pas une donnée collée dans un assistant.',
          en: 'An antivirus does not see data pasted into an assistant.',
        },
        how: [
          {
            fr: 'N’autoriser que les outils du registre.',
            en: 'Allow only the tools of the register.',
          },
          {
            fr: 'Bloquer l’envoi des données classées sensibles.',
            en: 'Block the sending of data classed as sensitive.',
          },
          {
            fr: 'Limiter chaque assistant aux documents dont il a besoin.',
            en: 'Limit each assistant to the documents it needs.',
          },
        ],
        effortDays: { low: 2, high: 5 },
        horizonDays: 90,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Tester les injections et auditer les intégrations',
          en: 'Test injections and audit integrations',
        },
        why: {
          fr: 'Un filtre d’entrée ne protège pas d’un document piégé.',
          en: 'An input filter does not protect from a booby-trapped document.',
        },
        how: [
          {
            fr: 'Vérifier le chiffrement et les journaux de chaque liaison.',
            en: 'Check the encryption and logs of each link.',
          },
          {
            fr: 'Faire tenter vingt détournements par une personne extérieure au projet.',
            en: 'Have twenty misuse attempts made by someone outside the project.',
          },
          {
            fr: 'Auditer les liaisons une fois par an et après chaque changement.',
            en: 'Audit the links once a year and after each change.',
          },
        ],
        effortDays: { low: 4, high: 10 },
        horizonDays: 180,
      },
    ],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity-measure.risk.q5',
    question: 'maturity.risk.q5',
    dimension: 'risk',
    place: 'risks',
    prerequisites: [],
    variants: [
      {
        forLevels: [1, 2],
        title: { fr: 'Écrire la procédure sans IA', en: 'Write the procedure without AI' },
        why: {
          fr: 'Une panne improvisée coûte d’abord au client.',
          en: 'An improvised breakdown costs the customer first.',
        },
        how: [
          {
            fr: 'Décrire en une page comment travailler sans l’outil.',
            en: 'Describe on one page how to work without the tool.',
          },
          {
            fr: 'Nommer qui décide de l’arrêt et qui prévient les clients.',
            en: 'Name who decides to stop and who warns customers.',
          },
          {
            fr: 'L’essayer une heure et corriger ce qui manque.',
            en: 'Try it for an hour and correct what is missing.',
          },
        ],
        effortDays: { low: 1, high: 3 },
        horizonDays: 30,
      },
      {
        forLevels: [3, 4],
        title: {
          fr: 'Essayer la procédure sans IA et définir l’escalade',
          en: 'Try the procedure without AI and define escalation',
        },
        why: {
          fr: 'Un repli jamais essayé n’est qu’une intention.',
          en: 'A fallback never tried is only an intention.',
        },
        how: [
          {
            fr: 'Couper l’outil une heure, un jour ordinaire.',
            en: 'Switch the tool off for an hour, on an ordinary day.',
          },
          {
            fr: 'Rendre une page : délai de reprise, ce qui a manqué.',
            en: 'Hand in one page: recovery time, what was missing.',
          },
          {
            fr: 'Écrire l’escalade : qui appeler, dans quel délai.',
            en: 'Write the escalation: whom to call, within which time.',
          },
        ],
        effortDays: { low: 1, high: 3 },
        horizonDays: 90,
      },
    ],
    reviewed: FIRST_EDITION,
  },
]
