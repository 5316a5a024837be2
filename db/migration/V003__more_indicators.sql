-- Indicators that ledgers and annual reports of firms often have beside those of the first schema.
INSERT INTO indicator (position, id, kind, unit, name_zh, name_en) VALUES
  (21, 'net_profit',         'flow',  'CNY',    '净利润',         'Net profit'),
  (22, 'operating_profit',   'flow',  'CNY',    '营业利润',       'Operating profit'),
  (23, 'operating_cost',     'flow',  'CNY',    '营业成本',       'Operating cost'),
  (24, 'surcharges',         'flow',  'CNY',    '税金及附加',     'Taxes and surcharges'),
  (25, 'equity',             'stock', 'CNY',    '所有者权益',     'Equity'),
  (26, 'investment_agreed',  'stock', 'CNY',    '协议投资额',     'Investment agreed'),
  (27, 'foreign_investment', 'stock', 'CNY',    '外商投资额',     'Foreign investment'),
  (28, 'new_product_sales',  'flow',  'CNY',    '新产品销售收入', 'New-product sales'),
  (29, 'rd_staff',           'stock', 'person', '研发人员',       'R&D staff'),
  (30, 'land_area',          'stock', 'sqm',    '用地面积',       'Land area');
