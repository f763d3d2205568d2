# What a page says around a text that somebody wrote.
text-contents = المحتويات
text-link-to = رابط إلى: { $title }
text-table = جدول { $count }
text-note = حاشية { $number }
text-notes = الحواشي
text-done = أُنجز
text-to-do = لم يُنجز بعد
text-back-to-note = العودة إلى الحاشية { $number } في النص

# The titles of alerts.
alert-note = ملاحظة
alert-tip = نصيحة
alert-important = مهم
alert-warning = تحذير
alert-caution = انتباه
