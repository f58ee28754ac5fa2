import type { Amount } from '../../coverage/index.ts'
import type { Definition } from './figure.ts'

/** Which activities count to a figure, and what each adds. */
export type ActivitySpec = {
  readonly forms?: readonly string[] | 'two-way'
  readonly isVerified?: true
  /** Only those about a theme of the plan. */
  readonly isOfPlan?: true
  readonly themeId?: number
  readonly audienceKey?: string
  readonly language?: string
  readonly amount?: Amount
}

export type ActivityFigure = Definition & {
  readonly spec: ActivitySpec
  /** The figure of which it is a part. */
  readonly of?: string
}

type Words = readonly [label: string, definition: string]

const counted = (vi: Words, en: Words, spec: ActivitySpec, of?: string): ActivityFigure => ({
  label: { vi: vi[0], en: en[0] },
  definition: { vi: vi[1], en: en[1] },
  ...{ unit: 'count', adds: 'sum', rowsOf: 'activities', spec, of },
})

const times = (vi: Words, en: Words, ...forms: string[]) => counted(vi, en, { forms, amount: 'times' })
const present = (vi: Words, en: Words, ...forms: string[]) => counted(vi, en, { forms, amount: 'present' })

/** Figures that are counted from activities. Forms are named by their keys, which never change their meaning. */
export const activityFigures: Readonly<Record<string, ActivityFigure>> = {
  activities: counted(
    ['Hoạt động tuyên truyền', 'Hoạt động đã ghi trong kỳ, không tính hoạt động bị trả lại hoặc đã hủy'],
    ['Activities', 'Activities logged in the window, without those returned or cancelled'],
    {},
  ),
  activities_verified: counted(
    ['Hoạt động đã xác minh', 'Hoạt động trong kỳ đã được cơ quan khác xác minh'],
    ['Verified activities', 'Activities of the window that another body verified'],
    { isVerified: true },
    'activities',
  ),
  plan_activities: counted(
    ['Hoạt động theo nội dung của kế hoạch', 'Hoạt động trong kỳ có ít nhất một nội dung của kế hoạch'],
    ['Activities about the plan’s themes', 'Activities of the window with at least one theme of the plan'],
    { isOfPlan: true },
    'activities',
  ),
  airings: times(
    ['Lượt phát thanh cơ sở', 'Tổng số lần phát của các hoạt động có hình thức Phát thanh cơ sở'],
    ['Loudspeaker airings', 'Times aired, of all activities in the form of loudspeaker broadcasts'],
    'loudspeaker',
  ),
  stories: times(
    ['Tin, bài', 'Tổng số tin, bài của các hoạt động có hình thức Tin, bài'],
    ['Stories', 'Stories, of all activities in the form of stories'],
    'portal_story',
  ),
  press: times(
    [
      'Tin, bài báo chí, phát thanh, truyền hình',
      'Tổng số bài và lần phát sóng trên báo in, báo điện tử, phát thanh, truyền hình',
    ],
    ['Press, radio and television', 'Articles and broadcasts in the press, on radio and television'],
    'press',
    'radio_tv',
  ),
  social: times(
    ['Bài đăng mạng xã hội', 'Tổng số bài đăng của các hoạt động có hình thức Mạng xã hội'],
    ['Social media posts', 'Posts, of all activities in the form of social media'],
    'social',
  ),
  videos: times(
    ['Video, đồ họa', 'Tổng số video và bản đồ họa'],
    ['Videos and infographics', 'Videos and infographics'],
    'video',
    'infographic',
  ),
  conferences: times(
    [
      'Hội nghị, hội thảo, lớp tập huấn',
      'Tổng số cuộc của các hoạt động có hình thức Hội nghị, hội thảo và Tập huấn',
    ],
    ['Conferences and trainings', 'Conferences and classes, of all activities in these two forms'],
    'conference',
    'training',
  ),
  conference_people: present(
    [
      'Lượt người dự hội nghị, tập huấn',
      'Tổng số người có mặt đã ghi của hội nghị, hội thảo và lớp tập huấn',
    ],
    ['People at conferences and trainings', 'People present as logged of conferences and trainings'],
    'conference',
    'training',
  ),
  briefings: times(
    ['Cuộc họp quán triệt', 'Tổng số cuộc của các hoạt động có hình thức Họp, quán triệt'],
    ['Briefings', 'Meetings, of all activities in the form of briefings'],
    'briefing',
  ),
  briefing_people: present(
    ['Lượt người dự họp quán triệt', 'Tổng số người có mặt đã ghi của các cuộc họp, quán triệt'],
    ['People at briefings', 'People present as logged of briefings'],
    'briefing',
  ),
  dialogues: times(
    ['Cuộc đối thoại', 'Tổng số cuộc của các hoạt động có hình thức Đối thoại'],
    ['Dialogues', 'Dialogues, of all activities in this form'],
    'dialogue',
  ),
  dialogue_people: present(
    ['Lượt người dự đối thoại', 'Tổng số người có mặt đã ghi của các cuộc đối thoại'],
    ['People at dialogues', 'People present as logged of dialogues'],
    'dialogue',
  ),
  guidance: times(
    ['Buổi hướng dẫn trực tiếp', 'Tổng số buổi hướng dẫn trực tiếp và hướng dẫn tại Bộ phận Một cửa'],
    ['Guidance in person', 'Sessions of guidance in person and at the one-stop desk'],
    'direct_guidance',
    'one_stop_desk',
  ),
  guidance_people: present(
    [
      'Lượt người được hướng dẫn trực tiếp',
      'Tổng số người có mặt đã ghi của các buổi hướng dẫn trực tiếp và tại Bộ phận Một cửa',
    ],
    ['People guided in person', 'People present as logged of guidance in person and at the one-stop desk'],
    'direct_guidance',
    'one_stop_desk',
  ),
  postings: times(
    ['Điểm niêm yết, công khai', 'Tổng số điểm của các hoạt động có hình thức Niêm yết, công khai'],
    ['Public postings', 'Places posted, of all activities in the form of public posting'],
    'posting',
  ),
  panels: times(
    [
      'Vị trí pa nô, áp phích, bảng LED',
      'Tổng số vị trí của các hoạt động có hình thức Pa nô, áp phích, bảng LED',
    ],
    ['Panels, posters, LED boards', 'Places, of all activities in this form'],
    'panel',
  ),
  leaflets: times(
    [
      'Bản tờ rơi, tờ gấp, tài liệu',
      'Tổng số bản in, phát của các hoạt động có hình thức Tờ rơi, tờ gấp, tài liệu',
    ],
    ['Leaflets', 'Copies, of all activities in the form of leaflets'],
    'leaflet',
  ),
  contests: times(['Cuộc thi', 'Tổng số cuộc thi đã tổ chức'], ['Contests', 'Contests held'], 'contest'),
  events: times(
    ['Đợt ra quân, ngày hội', 'Tổng số sự kiện của các hoạt động có hình thức Ra quân, ngày hội'],
    ['Campaign days', 'Events, of all activities in the form of campaign days'],
    'event',
  ),
  two_way: counted(
    [
      'Hoạt động hai chiều',
      'Hoạt động có hình thức mà người dân trả lời được: đối thoại, hướng dẫn, lấy ý kiến, cuộc thi, mạng xã hội',
    ],
    [
      'Two-way activities',
      'Activities in a form that people answer in: dialogue, guidance, consultation, contest, social media',
    ],
    { forms: 'two-way' },
    'activities',
  ),
}
