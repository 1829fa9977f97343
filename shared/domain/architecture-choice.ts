import { z } from 'zod'
import { ypnOrNull } from './answer'
import { idOf, inTrash, isoDate, lineText, longText } from './entity'
import { amountSchema, eachOf } from './mark'
import { personIdSchema } from './person'
import { HOSTING_MODES } from './tool'
import { useCaseIdSchema } from './use-case'

/** Questions of `rule.hosting-hint`. */
export const HOSTING_QUESTIONS = [
  'sensitiveData',
  'intensiveUse',
  'tailoring',
  'skills',
  'capital',
] as const

/** Where the model runs, how it gets the company's knowledge, what is bought or built (method.md 6.3-6.6). */
export const architectureChoiceSchema = z
  .object({
    id: idOf<'ArchitectureChoiceId'>(),
    ...inTrash,
    useCaseId: useCaseIdSchema,
    hosting: eachOf(HOSTING_QUESTIONS, ypnOrNull),
    /** Euros; for `rule.hosting-breakeven`. */
    costs: eachOf(
      ['ownCapex', 'ownPerMonth', 'proprietarySetup', 'proprietaryPerMonth'],
      amountSchema.nullable(),
    ),
    knowledge: z
      .object({
        internalDocuments: ypnOrNull,
        houseStyle: ypnOrNull,
        /** Worked examples at hand for fine-tuning. */
        examples: z.int().min(0).nullable(),
        budgetOk: ypnOrNull,
        liveReadWrite: ypnOrNull,
      })
      .readonly(),
    functions: z
      .array(
        z
          .object({
            id: idOf<'FunctionId'>(),
            name: lineText,
            standard: z.boolean().nullable(),
            specialData: z.boolean().nullable(),
            critical: z.boolean().nullable(),
            differentiating: z.boolean().nullable(),
          })
          .readonly(),
      )
      .max(50)
      .readonly(),
    chosen: z.enum(HOSTING_MODES).nullable(),
    chosenOn: isoDate.nullable(),
    chosenBy: personIdSchema.nullable(),
    note: longText,
  })
  .readonly()
export type ArchitectureChoice = z.infer<typeof architectureChoiceSchema>
