import { lawPack } from './law-item'

/** A charter that carries sanctions (L. 1321-1 to -5). */
export const charterPack = lawPack(
  'charter',
  { fr: 'Charte et règlement intérieur', en: 'Charter and internal rules' },
  { source: 'petrel', grade: 'B' },
  [
    [
      'charter.guidance',
      'L. 1321-1',
      'Sans sanction, la charte vaut comme guide : aucune formalité, aucune sanction possible sur sa base.',
      'Without sanctions the charter is guidance: no formality, and no sanction on its basis.',
    ],
    [
      'charter.annex',
      'L. 1321-5',
      'La charte prévoit des sanctions : c’est une annexe du règlement intérieur. Sans les étapes qui suivent, elle ne vaut que comme guide.',
      'The charter carries sanctions: it is an annex to the internal rules. Without the steps below it is only guidance.',
    ],
    [
      'charter.annex-small',
      'L. 1321-5',
      'La charte prévoit des sanctions : c’est une annexe du règlement intérieur, même s’il n’est pas obligatoire sous cinquante salariés. Sans les étapes qui suivent, elle ne vaut que comme guide.',
      'The charter carries sanctions: it is an annex to the internal rules, even though these are not compulsory below fifty employees. Without the steps below it is only guidance.',
    ],
    [
      'charter.unknown',
      'L. 1321-5',
      'On ne sait pas encore si la charte prévoit des sanctions. Si oui, elle suit la procédure du règlement intérieur.',
      'It is not known yet whether the charter carries sanctions. If so, it follows the procedure of the internal rules.',
    ],
    [
      'charter.public-body',
      'L. 1321-1',
      'La charte prévoit des sanctions et l’employeur est public : ses propres règles disciplinaires s’appliquent, à voir avant publication.',
      'The charter carries sanctions and the employer is public: its own disciplinary rules apply, to be checked before publication.',
      { grade: 'U' },
    ],
    [
      'charter.step-1',
      'L. 1321-4',
      'Rédiger en français et soumettre le texte à l’avis du CSE, s’il y en a un.',
      'Write it in French and submit it to the CSE, where there is one, for an opinion.',
    ],
    [
      'charter.step-2',
      'L. 1321-4',
      'Communiquer le texte et l’avis à l’inspecteur du travail.',
      'Send the text and the opinion to the labour inspector.',
      { source: 'konica' },
    ],
    [
      'charter.step-3',
      'L. 1321-4',
      'Déposer le texte au greffe du conseil de prud’hommes.',
      'File the text with the conseil de prud’hommes.',
      { source: 'konica' },
    ],
    [
      'charter.step-4',
      'L. 1321-4',
      'Porter le texte à la connaissance du personnel.',
      'Make the text known to the staff.',
    ],
    [
      'charter.step-5',
      'L. 1321-4',
      'Fixer l’entrée en vigueur un mois au plus tôt après ces formalités.',
      'Set entry into force at the earliest one month after these formalities.',
      { values: { months: 1 } },
    ],
    [
      'duty.l1321',
      'L. 1321-5',
      'Suivre la procédure du règlement intérieur avant d’appliquer une sanction prévue par la charte.',
      'Follow the procedure of the internal rules before applying a sanction laid down in the charter.',
      { inForce: true },
    ],
    [
      'ask.public-charter',
      'L. 1321-1',
      'Quelles règles disciplinaires de cet employeur public la charte doit-elle suivre ?',
      'Which disciplinary rules of this public employer must the charter follow?',
    ],
  ],
)
