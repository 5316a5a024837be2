package guian.registry.bench;

import java.util.Random;

/** Names of invented firms, put together as real ones are: place, own name, trade, form. */
final class InventedNames {
  private static final String[] PLACES = {
    "贵安新区", "贵安新区", "贵州贵安新区", "贵州", "贵州", "贵州", "贵阳", "贵阳", "遵义", "安顺",
    "毕节", "铜仁", "六盘水", "黔南", "黔东南", "黔西南", "北京", "上海", "深圳", "广州",
    "杭州", "重庆", "成都", "长沙", "厦门", "武汉", "南京", "苏州", "番禺", "昆明"
  };
  private static final String OWN =
      "云天山海明华金鑫瑞祥和泰安康宁远达通顺发兴旺盛隆昌永恒久长德信义诚正大博广宏伟杰英才智慧思源本道同"
          + "方圆聚合众联盟创新启航领先锋卓越优佳美好乐福禄寿喜星辰日月光辉照耀东西南北中原平川江河湖泊溪泉"
          + "林森木果花草春夏秋冬风雨雪霜雷电火土石玉珠宝珍奇异龙凤麒麟虎豹鹰鹏燕雁鹤松柏竹梅兰菊荷桂樟榕"
          + "千百万亿兆一三五七九双全满盈余庆丰收禾谷麦稻米粮棉麻丝绸缎锦绣彩虹霞云帆舟船桥路途程里步足行走";
  private static final String[] TRADES = {
    "科技", "科技", "科技", "信息技术", "信息技术", "网络科技", "大数据", "云计算", "数据服务", "软件",
    "电子", "电子商务", "商贸", "商贸", "贸易", "实业", "投资管理", "企业管理咨询", "文化传媒", "广告",
    "建筑工程", "建筑劳务", "装饰工程", "物流", "供应链管理", "医药", "生物科技", "农业发展", "餐饮管理", "教育咨询",
    "人力资源", "物业管理", "房地产开发", "机电设备", "环保科技", "新能源", "汽车服务", "酒店管理", "旅游开发", "半导体"
  };
  private static final String[] FORMS = {
    "有限公司",
    "有限公司",
    "有限公司",
    "有限公司",
    "有限公司",
    "有限责任公司",
    "股份有限公司",
    "有限公司贵安分公司",
    "有限公司贵州分公司",
    "合伙企业（有限合伙）"
  };

  private final Random random;

  InventedNames(Random random) {
    this.random = random;
  }

  String next() {
    StringBuilder name = new StringBuilder(pick(PLACES));
    int own = 2 + random.nextInt(3);
    for (int i = 0; i < own; i++) {
      name.append(OWN.charAt(random.nextInt(OWN.length())));
    }
    return name.append(pick(TRADES)).append(pick(FORMS)).toString();
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }
}
