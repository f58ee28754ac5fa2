import { textsIn } from '../../../platform/i18n.ts'
import {
  ActDisclosure,
  Button,
  ButtonLink,
  ButtonRow,
  LinkList,
  Section,
} from '../../../platform/ui/index.ts'
import { diffPath, setPath } from './paths.ts'
import type { SetPageProps } from './set-page.tsx'
import { setTexts } from './set-texts.ts'

type SetActsProps = Pick<SetPageProps, 'lang' | 'set' | 'others' | 'mayEdit'> & { readonly isEdited: boolean }

/** What can be done with a set besides editing its rows: files, comparing, copies. */
export function SetActs({ lang, set, others, mayEdit, isEdited }: SetActsProps) {
  const t = textsIn(lang, setTexts)
  return (
    <>
      <Section title={t.files} isRuled>
        <ButtonRow>
          <ButtonLink href={setPath(set.id, 'tai-ve.xlsx')} icon="file-spreadsheet" download>
            XLSX
          </ButtonLink>
          <ButtonLink href={setPath(set.id, 'tai-ve.json')} icon="download" download>
            JSON
          </ButtonLink>
          {isEdited && (
            <ButtonLink href={setPath(set.id, 'nhap')} icon="upload">
              {t.takeIn}
            </ButtonLink>
          )}
        </ButtonRow>
      </Section>
      {others.length > 0 && (
        <Section title={t.compare} isRuled>
          <LinkList
            items={others.map(({ id, year, version }) => ({
              href: diffPath(set.id, id),
              title: t.compareWith(year, version),
            }))}
          />
        </Section>
      )}
      {mayEdit && (
        <Section title={t.goOn} isRuled>
          {isEdited ? (
            <ActDisclosure label={t.discard} icon="trash-2" kind="danger">
              <form method="post" action={setPath(set.id, 'bo')}>
                <p>{t.discardNote(set.criteria.length)}</p>
                <Button kind="danger">{t.discard}</Button>
              </form>
            </ActDisclosure>
          ) : (
            <ButtonRow>
              <form method="post" action={setPath(set.id, 'phien-ban')}>
                <Button icon="copy">{t.newVersion}</Button>
              </form>
              <form method="post" action={setPath(set.id, 'nam-sau')}>
                <Button icon="calendar">{t.nextYear(set.year + 1)}</Button>
              </form>
            </ButtonRow>
          )}
        </Section>
      )}
    </>
  )
}
