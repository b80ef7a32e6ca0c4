/** Every identifier that stands for a Chinese word, with the word. Editors write the words, readers see them, code reads the identifiers. */

export const kindLabels = {
  campaign: '教育整顿',
  news: '新闻',
  conference: '新闻发布会',
  hero: '英模',
  contact: '举报电话和信箱',
  commitment: '整改承诺',
  mechanism: '长效机制',
  case: '我为群众办实事',
  opinion: '群众意见',
  page: '说明',
} as const;

export const newsLabels = {
  headline: '要闻',
  feature: '综述',
  bulletin: '通报',
  notice: '通告',
  letter: '公开信',
  explainer: '政策解读',
  activity: '活动',
  discipline: '查处通报',
  clarification: '澄清正名',
} as const;

export const originLabels = { original: '原创', repost: '转载' } as const;

export const heroLabels = { individual: '个人', collective: '集体' } as const;

export const channelLabels = {
  phone: '电话',
  sms: '短信',
  postbox: '邮政信箱',
  email: '电子邮箱',
  visit: '来访',
  website: '网址',
} as const;

export const commitmentLabels = {
  ailment: '顽瘴痼疾整治',
  feedback: '督导反馈整改',
  service: '为民承诺',
} as const;

export const stateLabels = {
  waiting: '未启动',
  underway: '进行中',
  mostlyDone: '基本完成',
  done: '已完成',
  adjusted: '已调整',
} as const;

export const mechanismLabels = { trial: '试行', inForce: '施行', repealed: '废止', unknown: '所据材料未载明' } as const;

export const dispositionLabels = {
  adopted: '采纳',
  partlyAdopted: '部分采纳',
  explained: '解释说明',
  transferred: '转办',
} as const;

export const phaseLabels = { study: '学习教育', rectify: '查纠整改', consolidate: '总结提升' } as const;

export const phaseStateLabels = { ahead: '未开始', running: '进行中', over: '已结束', unknown: '所据材料未载明' } as const;

export const taskLabels = {
  loyalty: '筑牢政治忠诚',
  purge: '清除害群之马',
  ailments: '整治顽瘴痼疾',
  heroes: '弘扬英模精神',
} as const;

export const organLabels = {
  commission: '党委政法委',
  court: '法院',
  procuratorate: '检察院',
  police: '公安机关',
  justice: '司法行政机关',
  office: '教育整顿领导小组办公室',
  other: '其他单位',
} as const;

export const levelLabels = { country: '国家', province: '省', prefecture: '市（州）', county: '县（区）' } as const;

export const figureLabels = {
  organisation: '组织部署',
  study: '学习教育',
  investigation: '查纠整改',
  opinions: '开门纳谏',
  mechanisms: '建章立制',
  service: '为群众办实事',
  publicity: '宣传公开',
  people: '队伍与英模',
} as const;

export const qualifierLabels = { exactly: '整', about: '约', over: '余', atLeast: '以上' } as const;
