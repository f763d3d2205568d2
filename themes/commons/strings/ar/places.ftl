# Kinds of members, as their files say them.
kind-city = مدينة
kind-county = مقاطعة
kind-town = بلدة
kind-village = قرية
kind-district = منطقة
kind-borough = حي إداري
kind-municipality = بلدية
kind-region = إقليم
kind-state = ولاية
kind-province = محافظة

# The Sustainable Development Goals, as the United Nations name them in each language.
goal-1 = القضاء على الفقر
goal-2 = القضاء التام على الجوع
goal-3 = الصحة الجيدة والرفاه
goal-4 = التعليم الجيد
goal-5 = المساواة بين الجنسين
goal-6 = المياه النظيفة والنظافة الصحية
goal-7 = طاقة نظيفة وبأسعار معقولة
goal-8 = العمل اللائق ونمو الاقتصاد
goal-9 = الصناعة والابتكار والهياكل الأساسية
goal-10 = الحد من أوجه عدم المساواة
goal-11 = مدن ومجتمعات محلية مستدامة
goal-12 = الاستهلاك والإنتاج المسؤولان
goal-13 = العمل المناخي
goal-14 = الحياة تحت الماء
goal-15 = الحياة في البر
goal-16 = السلام والعدل والمؤسسات القوية
goal-17 = عقد الشراكات لتحقيق الأهداف
