import { formatDay } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { publicFilePath } from '../../platform/public-files.ts'
import {
  Banner,
  BigFigure,
  ButtonLink,
  ButtonRow,
  Columns,
  DefinitionNote,
  formatSize,
  PageHead,
  Stack,
  Tag,
  ThreePartBar,
  ThreePartLegend,
} from '../../platform/ui/index.ts'
import { codeOf, type PlanHead as Head } from '../plan.ts'
import { progressWords } from '../work/progress-words.ts'
import type { PlanFile } from '../work/store-public.ts'
import type { PlanFigures } from './plan-figures.ts'
import { texts } from './texts.ts'

type PlanHeadProps = {
  readonly lang: Lang
  readonly head: Head
  readonly figures: PlanFigures
  readonly files: readonly PlanFile[]
  readonly dataHref: string
}

/** What the plan is, its document, and how far it has come. */
export function PlanHead({ lang, head, figures, files, dataHref }: PlanHeadProps) {
  const t = textsIn(lang, texts)
  return (
    <Columns aside={<Progress lang={lang} figures={figures} />} asideLabel={t.progress}>
      <PageHead
        eyebrow={<Origin lang={lang} head={head} />}
        title={<span lang="vi">{`${head.type} ${lowered(head.title)}`}</span>}
        tag={lang === 'en' && <p class="soft">{t.vietnameseOnly}</p>}
      />
      <ButtonRow>
        {files.map((file) => (
          <ButtonLink href={publicFilePath(file.sha256, file.name)} icon="file-text">
            {t.fullText(kindOf(file), formatSize(file.size, lang))}
          </ButtonLink>
        ))}
        <ButtonLink href={dataHref} icon="download">
          {t.csv}
        </ButtonLink>
      </ButtonRow>
      {head.isSample && <Banner tone="wait">{t.sample}</Banner>}
    </Columns>
  )
}

const Origin = ({ lang, head }: { lang: Lang; head: Head }) => {
  const t = textsIn(lang, texts)
  return (
    <>
      {t.ofNumber} <b class="unbroken">{codeOf(head)}</b>{' '}
      {head.issuedOn && t.issuedOn(formatDay(head.issuedOn))}{' '}
      {head.issuingBody && <span lang="vi">{t.issuedBy(head.issuingBody)}</span>}
    </>
  )
}

const Progress = ({ lang, figures }: { lang: Lang; figures: PlanFigures }) => {
  const t = textsIn(lang, texts)
  return (
    <Stack gap="tight">
      <BigFigure value={figures.finished}>{t.finished(figures.tasks)}</BigFigure>
      <ThreePartBar {...figures} words={progressWords(figures, lang)} />
      <ThreePartLegend lang={lang} />
      {figures.lateTasks > 0 && (
        <p>
          <Tag tone="late">{t.lateTasks(figures.lateTasks)}</Tag>
        </p>
      )}
      <DefinitionNote lang={lang}>
        <p>{t.definition}</p>
      </DefinitionNote>
    </Stack>
  )
}

const kindOf = ({ mediaType }: PlanFile) => (mediaType === 'application/pdf' ? 'PDF' : 'DOCX')

/** 'Kế hoạch thông tin, tuyên truyền …': the title follows the kind in one sentence. */
const lowered = (title: string) => title.charAt(0).toLocaleLowerCase('vi') + title.slice(1)
