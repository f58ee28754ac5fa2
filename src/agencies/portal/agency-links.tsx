import type { Lang } from '../../platform/i18n.ts'
import { Grid, Section } from '../../platform/ui/index.ts'
import type { Agency } from '../agency.ts'
import type { Directory } from '../directory.ts'
import { type Group, groupsOf } from '../groups.ts'

export type LinkProps = {
  readonly lang: Lang
  /** The address of an agency's page, as on the day of this one. */
  readonly hrefOf: (agency: Agency) => string
}

/** The name by which a list knows an agency; an English reader is told what it means. */
export const AgencyLink = ({ agency, lang, hrefOf }: LinkProps & { agency: Agency }) => (
  <>
    <a href={hrefOf(agency)} lang="vi">
      {agency.shortName}
    </a>
    {lang === 'en' && agency.nameEn && <span class="note">{agency.nameEn}</span>}
  </>
)

/** Agencies in columns, in their order. */
export const AgencyLinks = ({ agencies, ...link }: LinkProps & { agencies: readonly Agency[] }) => (
  <ul class="link-list" data-columns="">
    {agencies.map((agency) => (
      <li>
        <AgencyLink agency={agency} {...link} />
      </li>
    ))}
  </ul>
)

/** Agencies by kind with their numbers, communes under their district. */
export const AgencyGroups = ({ directory, agencies, ...link }: GroupsProps) => (
  <>
    {groupsOf(directory, agencies).map((group) => (
      <Section
        title={link.lang === 'vi' ? group.kind.nameVi : group.kind.nameEn}
        action={<span class="soft">{group.count}</span>}
        isRuled={group.sections.length === 1}
      >
        <GroupSections group={group} {...link} />
      </Section>
    ))}
  </>
)

type GroupsProps = LinkProps & { readonly directory: Directory; readonly agencies: readonly Agency[] }

function GroupSections({ group, ...link }: LinkProps & { group: Group }) {
  const [first, ...more] = group.sections
  if (first && more.length === 0) return <AgencyLinks agencies={first.agencies} {...link} />
  return (
    <Grid>
      {group.sections.map(({ parent, agencies }) => (
        <div>
          <h3>
            <span lang="vi">{parent?.shortName}</span> <span class="soft">{agencies.length}</span>
          </h3>
          <ul class="link-list">
            {agencies.map((agency) => (
              <li>
                <AgencyLink agency={agency} {...link} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Grid>
  )
}
