# كلمات الواجهة بالعربية.

due-more = و{ $count } غيرها
due-next = ما القادم
due-nothing = لا تحديث منتظَر من { $name }.
due-waiting = بانتظار التحديث
due-hold-more = و{ $count } غيرها، وهي في التقويم وفي الملف المخصص للبرامج.
due-none-waiting = لا شيء منتظَر.
due-coming = يحين بحلول { $day }
due-none-coming = لا شيء في التقويم حتى ذلك الحين.
due-rules = القواعد المتّبعة
