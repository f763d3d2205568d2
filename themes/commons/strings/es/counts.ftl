# Palabras de la interfaz en español.

count-members = { $count ->
    [one] { $count } miembro
    [many] { $count } de miembros
   *[other] { $count } miembros
}

count-actions = { $count ->
    [one] { $count } medida
    [many] { $count } de medidas
   *[other] { $count } medidas
}

count-references = { $count ->
    [one] { $count } referencia
    [many] { $count } de referencias
   *[other] { $count } referencias
}

count-places = { $count ->
    [one] { $count } lugar
    [many] { $count } de lugares
   *[other] { $count } lugares
}

count-other-members = { $count ->
    [one] { $count } miembro más
    [many] { $count } de miembros más
   *[other] { $count } miembros más
}

count-smaller-parts = { $count ->
    [one] { $count } parte menor
    [many] { $count } de partes menores
   *[other] { $count } partes menores
}

count-inventories = { $count ->
    [one] { $count } inventario
    [many] { $count } de inventarios
   *[other] { $count } inventarios
}

count-years = { $count ->
    [one] { $count } año
    [many] { $count } de años
   *[other] { $count } años
}

count-updates = { $count ->
    [one] { $count } actualización
    [many] { $count } de actualizaciones
   *[other] { $count } actualizaciones
}

count-awards = { $count ->
    [one] { $count } reconocimiento
    [many] { $count } de reconocimientos
   *[other] { $count } reconocimientos
}
