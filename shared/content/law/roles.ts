import { lawPack } from './law-item'

/** Roles and the role flip (Art. 3, 25), literacy (Art. 4). */
export const rolesPack = lawPack(
  'roles',
  { fr: 'Rôles', en: 'Roles' },
  { source: 'consolidated' },
  [
    [
      'why.provider',
      'Art. 3(3)',
      'L’organisation développe le système, ou le fait développer, et le met en service ou sur le marché sous son nom : elle est fournisseur. L’usage pour soi compte.',
      'The organisation develops the system, or has it developed, and puts it into service or on the market under its name: it is the provider. Own use counts.',
    ],
    [
      'why.provider-white-label',
      'Art. 3(3)',
      'Le système porte le nom de l’organisation : elle en est le fournisseur, même s’il a été fait par une autre.',
      'The system bears the organisation’s name: it is the provider, even if somebody else made it.',
    ],
    [
      'why.deployer',
      'Art. 3(4)',
      'L’organisation utilise le système sous son autorité : elle est déployeur.',
      'The organisation uses the system under its authority: it is a deployer.',
    ],
    [
      'why.importer',
      ['Art. 3(6)', 'Art. 23'],
      'L’organisation met la première dans l’Union un système qui porte un nom d’un pays tiers : elle est importateur.',
      'The organisation is the first to place in the Union a system bearing a third-country name: it is an importer.',
    ],
    [
      'why.distributor',
      ['Art. 3(7)', 'Art. 24'],
      'L’organisation fournit plus loin le système d’une autre sans le changer : elle est distributeur.',
      'The organisation supplies further somebody else’s system unchanged: it is a distributor.',
    ],
    [
      'why.role-flip',
      'Art. 25(1)',
      'Le système est à haut risque, et l’organisation l’a modifié de façon substantielle ou lui a donné une destination nouvelle à haut risque : elle en devient fournisseur.',
      'The system is high-risk, and the organisation modified it substantially or gave it a new high-risk purpose: it becomes its provider.',
    ],
    [
      'duty.25-1',
      'Art. 25(1)',
      'Reprendre toutes les obligations du fournisseur, ou renoncer à la modification ou à la destination nouvelle.',
      'Take over all provider duties, or give up the modification or the new purpose.',
    ],
    [
      'duty.25-2',
      'Art. 25(2)',
      'Le premier fournisseur cesse de l’être, mais doit vous aider et transmettre sa documentation, sauf s’il avait exclu l’usage à haut risque.',
      'The first provider stops being one, but must help you and hand over its documentation, unless it had excluded high-risk use.',
    ],
    [
      'duty.4',
      'Art. 4',
      'Prendre des mesures qui développent la maîtrise de l’IA du personnel et des personnes qui l’utilisent pour vous, selon leur rôle et les personnes touchées. Garder un plan et des traces datées.',
      'Take measures that develop the AI literacy of staff and of others who use it for you, according to their role and the people affected. Keep a plan and dated evidence.',
      { from: '2025-02-02' },
    ],
    [
      'literacy.content',
      'Art. 4',
      'Le minimum utile : ce qu’est l’IA, celle que l’organisation utilise, ses risques, ses règles. Gardez une trace ; aucun certificat n’est demandé.',
      'The useful minimum: what AI is, which AI the organisation uses, its risks, its rules. Keep a trace; no certificate is asked for.',
      { grade: 'B' },
    ],
    [
      'literacy.no-level',
      'Art. 4',
      'Le texte demande de soutenir la montée en compétence, pas de garantir un niveau individuel. L’article 4 n’est pas dans les listes d’amendes de l’article 99(3) à (5).',
      'The text asks to support development, not to guarantee an individual level. Article 4 is not in the fine lists of Article 99(3) to (5).',
    ],
    [
      'literacy.examples',
      'Art. 4',
      'Les exemples pratiques de la Commission et les recommandations du Comité n’ont pas encore été vus.',
      'The Commission’s practical examples and the Board’s recommendations have not been seen yet.',
      { grade: 'U' },
    ],
    [
      'ask.role',
      'Art. 3',
      'Qui êtes-vous pour ce système : fabricant, utilisateur, importateur, revendeur ? Sans réponse, les obligations du fournisseur et du déployeur sont montrées ensemble.',
      'What are you for this system: maker, user, importer, reseller? Unanswered, the duties of provider and deployer are shown together.',
    ],
    [
      'ask.own-build',
      'Art. 3(3)',
      'Vous développez ce système pour vous-même sans lui donner votre nom : nous vous comptons comme fournisseur, car l’usage pour soi compte. Faites vérifier.',
      'You develop this system for yourself without giving it your name: we count you as provider, because own use counts. Have it checked.',
    ],
    [
      'ask.subcontractor',
      'Art. 3(3)',
      'Vous développez sans mettre votre nom : qui met le système en service sous le sien, et le contrat le dit-il ?',
      'You develop without your name on it: who puts the system into service under theirs, and does the contract say so?',
    ],
    [
      'ask.role-flip',
      'Art. 25',
      'Voulez-vous vraiment devenir fournisseur d’un système à haut risque ? Le premier fournisseur avait-il exclu cet usage ?',
      'Do you really want to become the provider of a high-risk system? Had the first provider excluded this use?',
    ],
  ],
)
