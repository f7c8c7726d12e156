import type { Support } from '@/contract';
import {
  COST_CAP,
  DEPOSIT_RELEASE_ON_CANCEL,
  EARLY_RETURN_RATE,
  FACE_TIME,
  GATE,
  KEPT,
  LATE_MOST,
  LATE_RATE,
  RELEASE_TIME,
  RENT_DUE,
  REVIEW_DAYS,
  REVIEW_TIME,
  SCORE_PURPOSE,
  SHIPPING_TIME,
} from '@/domain/policy';

/** How to reach customer service, and what people ask. The number is made up: it belongs to nobody. */
export const support: Support = {
  phone: '400-000-0000',
  hours: '每天 9:00–21:00',
  chat: { tntInstId: '_MOCKED', scene: 'SCE00000000' },
  faq: [
    {
      question: '会有电话审核吗',
      answer:
        '电话审核不是必经流程。信用评估、人脸识别、信息核对和历史使用记录都由系统自动完成，不会打电话。仅在特殊情况下（例如信息需要与您确认），平台会致电您，届时审核进度页会显示来电号码和可选时段。请保持电话畅通。',
    },
    {
      question: `为什么需要芝麻分 ${GATE}`,
      answer: `${GATE} 分是商家的准入线：达到 ${GATE} 分（含 ${GATE} 分）即可继续申请。系统只向芝麻信用询问是否达标；您另外同意授权时，才会收到具体分数，用于${SCORE_PURPOSE}。`,
    },
    {
      question: `芝麻分不到 ${GATE}，或暂时无法评估，怎么办`,
      answer:
        '本次申请会在信用评估这一步结束，不产生任何费用，也不影响您的芝麻分。您可以在支付宝的芝麻信用页查看提升建议，分数更新后重新申请；也可以联系客服了解原因。',
    },
    {
      question: '查询芝麻分会影响我的信用吗',
      answer: '不会。这是经您同意的准入查询，不会降低您的芝麻分，也不会计入征信的贷款审批查询。',
    },
    {
      question: '押金可以全免吗',
      answer: `系统参考信用评估和历史使用记录给出免押额度：额度够时押金全免；不够时，差额在签约时由支付宝冻结，不会划走，归还验收或买断后 ${RELEASE_TIME}。免了多少，签约前会写明。`,
    },
    {
      question: '审核需要多久',
      answer: `一般在提交后的 ${REVIEW_TIME}内出结果，周末和法定节假日顺延。审核进度页会显示预计日期；超过预计日期仍无结果时，您可以在该页联系客服。`,
    },
    {
      question: '审核没有通过怎么办',
      answer: `审核进度页会写明原因。您可以联系客服了解详情，按提示完善信息，或申请一次人工复核。复核同样在 ${REVIEW_DAYS[1]} 个工作日内给出结果。`,
    },
    {
      question: '为什么要做人脸识别，不想刷脸可以吗',
      answer: `人脸识别用来确认是您本人在申请，由支付宝完成，${FACE_TIME}，我们只收到是否通过，不保存您的人脸图像。不想刷脸，或者三次都没有匹配，可以改为人工核验，不再需要刷脸，审核时会致电您确认身份。`,
    },
    {
      question: '我的个人信息会怎样使用',
      answer: `身份证号、手机号等只用于本次租赁的核对、配送和服务，不会用于营销，也不会出售，${KEPT}。提交后页面只显示部分号码。需要查询、更正或删除，可以联系客服。`,
    },
    {
      question: '什么时候发货，运费谁承担',
      answer: `审核通过并完成免押签约后，通常在 ${SHIPPING_TIME}内发货，订单页可以查看物流。寄出和归还的运费都由平台承担。`,
    },
    {
      question: '提交后还能修改收货地址吗',
      answer: '发货之前可以联系客服修改。修改地址不需要重新提供身份证号和手机号。发货之后请联系承运的快递公司改派。',
    },
    {
      question: '什么时候开始付租金',
      answer: `${RENT_DUE}。审核和签约时不收租金；收货后，每一期的应付日期在订单页列出。`,
    },
    {
      question: '可以提前归还吗',
      answer: `可以。在订单页申请归还，选择上门取件或自行寄回。已开始的租期照付，未开始的租期不再付租金，只收其租金的 ${EARLY_RETURN_RATE}；今天归还要付多少，订单页会列出每一项。寄回前请备份并清除数据，退出账号。`,
    },
    {
      question: '怎样买断，要多少钱',
      answer: `租期内随时可以买断，应付金额为当期买断价减去已付租金；付完全部租金后，支付到期买断价即可。提交申请前，订单确认页会列出总费用与官方价的比例，您可以对照 ${COST_CAP} 的上限查看。`,
    },
    {
      question: '忘记付租金会怎样',
      answer: `到期前会通过支付宝消息提醒。逾期后每天按逾期金额的 ${LATE_RATE} 收取逾期费用，累计不超过该期租金的 ${LATE_MOST}，补付后订单恢复正常。如有困难，请尽早联系客服商量。`,
    },
    {
      question: '提交后可以取消吗，收费吗',
      answer: `设备发出之前可以随时免费取消，${DEPOSIT_RELEASE_ON_CANCEL}。设备发出之后，请在收货后按归还办理。`,
    },
    {
      question: '设备有划痕或损坏要赔多少',
      answer:
        '正常使用的轻微痕迹不收费。损坏按检测结果收取维修费用，附照片和明细；您对结果有异议，可以在订单页提出，答复之前不会扣收该费用。',
    },
  ],
};
