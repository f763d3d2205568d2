# Kinds of members, as their files say them.
kind-city = Ville
kind-county = Comté
kind-town = Petite ville
kind-village = Village
kind-district = District
kind-borough = Arrondissement
kind-municipality = Commune
kind-region = Région
kind-state = État
kind-province = Province

# The Sustainable Development Goals, as the United Nations name them in each language.
goal-1 = Pas de pauvreté
goal-2 = Faim « zéro »
goal-3 = Bonne santé et bien-être
goal-4 = Éducation de qualité
goal-5 = Égalité entre les sexes
goal-6 = Eau propre et assainissement
goal-7 = Énergie propre et d’un coût abordable
goal-8 = Travail décent et croissance économique
goal-9 = Industrie, innovation et infrastructure
goal-10 = Inégalités réduites
goal-11 = Villes et communautés durables
goal-12 = Consommation et production responsables
goal-13 = Mesures relatives à la lutte contre les changements climatiques
goal-14 = Vie aquatique
goal-15 = Vie terrestre
goal-16 = Paix, justice et institutions efficaces
goal-17 = Partenariats pour la réalisation des objectifs
