import type { Sequelize } from 'sequelize'
import { addColumns, addUnique, column, createTable, maybe } from '../platform/database/ddl'
import type { Migration } from '../platform/database/migrate'
import { newId } from '../platform/database/model'

/** What tells goods apart and finds them: numbers, codes, categories, other names, pictures. */
export const goods: Migration = {
  name: '2026-11-21-goods',
  up: async (sequelize) => {
    await addColumns(sequelize, 'products', {
      sku: column('text(40)', '货号', { default: "''" }),
      sku_key: maybe('text(40)', '货号；没有货号和删掉的货品是空的，不占位置'),
      tags: maybe('long', '标签，JSON 列表'),
      mnemonic: column('text(50)', '助记码', { default: "''" }),
      description: column('text(1000)', '说明', { default: "''" }),
      image_id: column('text(36)', '第一张图片的文件编号', { default: "''" }),
      position: column('int', '排序，大的在前', { default: '0' }),
      updated_by: column('text(50)', '最后改的人', { default: "''" }),
    })
    await addUnique(sequelize, 'products', ['sku_key'])
    await createTable(sequelize, {
      name: 'categories',
      comment: '货品分类表',
      columns: {
        name: column('text(20)', '分类'),
        parent_id: column('text(36)', '上一级，空为最上一级', { default: "''" }),
        position: column('int', '第几个', { default: '0' }),
      },
      unique: [['name']],
    })
    await createTable(sequelize, {
      name: 'product_barcodes',
      comment: '货品条码表',
      columns: {
        product_id: column('id', '商品ID'),
        unit_id: column('text(36)', '哪个单位的，空为计价单位', { default: "''" }),
        code: column('text(40)', '条码'),
        code_key: maybe('text(40)', '条码；删掉的货品是空的，不占位置'),
        position: column('int', '第几个', { default: '0' }),
      },
      unique: [['code_key']],
      indexes: [['product_id']],
      references: { product_id: { table: 'products', onDelete: 'CASCADE' } },
    })
    await createTable(sequelize, {
      name: 'product_aliases',
      comment: '货品别名表',
      columns: {
        product_id: column('id', '商品ID'),
        customer_id: column('text(36)', '谁这么叫，空为大家', { default: "''" }),
        text: column('text(50)', '别名'),
        hits: column('int', '认出过几次', { default: '0' }),
      },
      unique: [['product_id', 'customer_id', 'text']],
      indexes: [['text']],
      references: { product_id: { table: 'products', onDelete: 'CASCADE' } },
    })
    await keepUsedCategories(sequelize)
  },
}

/** Categories were words on products only; each gets its row, once. */
async function keepUsedCategories(sequelize: Sequelize): Promise<void> {
  const [rows] = (await sequelize.query(
    `SELECT tenant_id AS tenantId, category AS name FROM products
     WHERE category <> '' AND NOT EXISTS (
       SELECT 1 FROM categories WHERE categories.tenant_id = products.tenant_id AND categories.name = products.category)
     GROUP BY tenant_id, category ORDER BY tenant_id, category`,
  )) as [{ tenantId: string; name: string }[], unknown]
  for (const [position, { tenantId, name }] of rows.entries()) {
    await sequelize.query(
      'INSERT INTO categories (id, tenant_id, name, position) VALUES ( :id, :tenantId, :name, :position)',
      { replacements: { id: newId(), tenantId, name, position } },
    )
  }
}
