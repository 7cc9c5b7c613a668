/** The most frequent surnames that begin few other words, so that they mark a name. */
export const SURNAMES =
  '王李张刘陈杨赵吴徐孙朱胡郭罗郑梁谢宋唐许韩冯邓曹彭肖董潘袁蔡蒋杜叶魏苏吕丁卢姚沈姜崔谭陆范汪廖韦贾付邹孟秦邱侯尹薛闫雷黎陶贺毛郝龚邵覃戴莫';
