# Les mots de l’interface en français.

skip-to-content = Aller au contenu
nav-label = Menu principal
nav-members = Membres
nav-network = Le réseau
nav-recognition = Distinctions
nav-method = Méthode
nav-data = Données
nav-about = À propos
nav-due = Échéances
nav-journeys = Trouvez votre parcours

foot-label = À propos de ce site
foot-method = Méthode et sources
foot-data = Utiliser les données
foot-accessibility = Accessibilité
foot-about = À propos de ce site
foot-licence-html = { $title }. Données : <a href="{ $url }" rel="license">{ $licence }</a>. Réalisé avec Milepost { $version }.
foot-licence = { $title }. Données : { $licence }. Réalisé avec Milepost { $version }.
foot-plain = { $title }. Réalisé avec Milepost { $version }.

colours-automatic = Couleurs : automatiques

search-link = Rechercher

not-found-title = Page introuvable
not-found-heading = Cette page n’existe pas
not-found-why = L’adresse est peut-être ancienne, ou une lettre s’est glissée de travers. Votre appareil n’y est pour rien.
not-found-links = Vous cherchez peut-être :

languages-label = Langues
colours-light = Couleurs : claires
colours-dark = Couleurs : sombres
