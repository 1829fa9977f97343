import { useState } from 'react'
import { missingAtGate } from '../../../shared/steps/profile/completeness'
import { useProject } from '../../data/use-project'
import { Stack } from '../../ui/Layout'
import { ChecksCard } from './ChecksCard'
import { DepartmentsCard, RolesCard } from './PeopleCards'
import { ApplicationsCard, UsesCard, ValuesCard } from './ListCards'
import { ObjectivesCard } from './ObjectivesCard'
import s from './overview.module.css'
import { StartCard } from './StartCard'

/** Everything at a glance; each card leads to the page where it is written. */
export function Overview() {
  const missing = useProject((project) => missingAtGate(project.profile).length)
  // Kept for the whole visit: the fields must not vanish under the one who is filling them in.
  const [starting] = useState(missing > 0)
  return (
    <Stack gap={4}>
      {starting && <StartCard />}
      <div className={s['page']}>
        <Stack gap={4}>
          <DepartmentsCard />
          <RolesCard />
        </Stack>
        <Stack gap={4}>
          <ObjectivesCard />
          <div className={s['pair']}>
            <Stack gap={4}>
              <ValuesCard />
              <ChecksCard />
            </Stack>
            <Stack gap={4}>
              <ApplicationsCard />
              <UsesCard />
            </Stack>
          </div>
        </Stack>
      </div>
    </Stack>
  )
}
