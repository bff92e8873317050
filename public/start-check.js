/**
 * Says on the page why it stays empty: the browser lacks something, or the app could not start. Old JavaScript on
 * purpose, in a file of its own: it runs where the app does not. What it writes goes when the app stands.
 */
;(function () {
  var place = document.getElementById('app')

  function say(dutch, english) {
    // The app stands, and tells its own failures.
    if (!place || (place.firstChild && !place.querySelector('[data-start]'))) return
    place.innerHTML = ''
    ;[dutch, english].forEach(function (text, at) {
      var line = document.createElement('p')
      line.setAttribute('data-start', '')
      line.className = 'kp-layout kp-notices'
      line.setAttribute('role', 'alert')
      if (at === 1) line.setAttribute('lang', 'en')
      line.appendChild(document.createTextNode(text))
      place.appendChild(line)
    })
  }

  var needed = [
    'Promise',
    'URL',
    'fetch',
    'Request',
    'Response',
    'AbortController',
    'structuredClone',
    'crypto',
  ]
  var missing = needed.filter(function (name) {
    return !window[name]
  })
  if (!Array.prototype.toSorted) missing.push('Array.prototype.toSorted')

  if (missing.length) {
    say(
      'Deze demonstratie werkt niet in uw browser. Gebruik een recente versie van Firefox, Chrome, Edge of Safari. Dit ontbreekt: ' +
        missing.join(', ') +
        '.',
      'This demonstration does not work in your browser. Use a recent version of Firefox, Chrome, Edge or Safari.',
    )
  }

  function failed(event) {
    if (missing.length) return
    var cause = event.reason || event.error
    say(
      'De demonstratie kon niet starten. Controleer uw verbinding en ververs de pagina.' +
        (cause && cause.message ? ' Voor de helpdesk: ' + cause.message : ''),
      'The demonstration could not start. Check your connection and refresh the page.',
    )
  }

  window.addEventListener('error', failed, true)
  window.addEventListener('unhandledrejection', failed)
})()
