import type { Profile } from '../../domain/profile'
import type { Localized } from '../../kernel/text'

type Sector = NonNullable<Profile['sector']>

/** Texts to look at first in the sectors that carry rules of their own (method.md 1, `profile.regulated`). */
export const SECTOR_REGULATIONS: Readonly<Partial<Record<Sector, readonly Localized[]>>> = {
  health: [
    { fr: 'Secret professionnel des soignants', en: 'Professional secrecy of care staff' },
    { fr: 'Hébergement de données de santé (HDS)', en: 'Hosting of health data (HDS, France)' },
  ],
  'medical-devices': [
    {
      fr: 'Règlement (UE) 2017/745 sur les dispositifs médicaux (MDR)',
      en: 'Regulation (EU) 2017/745 on medical devices (MDR)',
    },
    { fr: 'ISO 13485', en: 'ISO 13485' },
  ],
  finance: [
    { fr: 'Directive 2014/65/UE (MiFID II)', en: 'Directive 2014/65/EU (MiFID II)' },
    { fr: 'Règlement (UE) 2022/2554 (DORA)', en: 'Regulation (EU) 2022/2554 (DORA)' },
  ],
  insurance: [
    { fr: 'Directive 2009/138/CE (Solvabilité II)', en: 'Directive 2009/138/EC (Solvency II)' },
    { fr: 'Règlement (UE) 2022/2554 (DORA)', en: 'Regulation (EU) 2022/2554 (DORA)' },
  ],
}

export const regulationsOf = (sector: Profile['sector']): readonly Localized[] =>
  sector === null ? [] : (SECTOR_REGULATIONS[sector] ?? [])
