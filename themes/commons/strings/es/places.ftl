# Kinds of members, as their files say them.
kind-city = Ciudad
kind-county = Condado
kind-town = Localidad
kind-village = Pueblo
kind-district = Distrito
kind-borough = Distrito municipal
kind-municipality = Municipio
kind-region = Región
kind-state = Estado
kind-province = Provincia

# The Sustainable Development Goals, as the United Nations name them in each language.
goal-1 = Fin de la pobreza
goal-2 = Hambre cero
goal-3 = Salud y bienestar
goal-4 = Educación de calidad
goal-5 = Igualdad de género
goal-6 = Agua limpia y saneamiento
goal-7 = Energía asequible y no contaminante
goal-8 = Trabajo decente y crecimiento económico
goal-9 = Industria, innovación e infraestructura
goal-10 = Reducción de las desigualdades
goal-11 = Ciudades y comunidades sostenibles
goal-12 = Producción y consumo responsables
goal-13 = Acción por el clima
goal-14 = Vida submarina
goal-15 = Vida de ecosistemas terrestres
goal-16 = Paz, justicia e instituciones sólidas
goal-17 = Alianzas para lograr los objetivos
