# Les mots de l’interface en français.

city-nav-dashboard = Tableau de bord
city-nav-years = Émissions par année
city-nav-targets = Objectifs
city-nav-actions = Actions
city-subtitle = Tableau de bord climat
city-stands = La situation de { $name }
city-contents = Sur cette page
city-part-history = Où nous en sommes
city-part-sectors = D’où viennent les émissions
city-part-why = Pourquoi elles ont changé
city-part-actions = Ce que nous faisons
city-part-targets = Nos objectifs
city-part-budget = Notre budget carbone
city-part-plans = Plans et engagements
city-part-story = Notre histoire
city-part-years = Émissions par année
city-part-files = Téléchargements
city-licence-html = Données : <a href="{ $url }" rel="license">{ $licence }</a>. Réalisé avec Milepost { $version }.
city-licence = Données : { $licence }. Réalisé avec Milepost { $version }.
city-plain = Réalisé avec Milepost { $version }.
