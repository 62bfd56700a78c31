// What trackers, consent tools and shims wrap, all at once: the page's own functions are still called, by way of theirs.
(function () {
  var around = function (object, name, wrapper) {
    var original = object[name];
    object[name] = wrapper(original);
  };
  var pass = function (original) {
    return function () {
      return original.apply(this, arguments);
    };
  };
  // Functions that only look like the browser's own: without a name, a length, a text that says "native code".
  around(window, 'fetch', pass);
  around(window, 'requestAnimationFrame', pass);
  around(history, 'pushState', pass);
  around(document, 'createElement', pass);
  around(Element.prototype, 'attachShadow', pass);
  around(Element.prototype, 'setAttribute', pass);
  around(Element.prototype, 'closest', pass);
  around(Element.prototype, 'append', function () {
    return function () {
      for (var n = 0; n < arguments.length; n++)
        this.appendChild(typeof arguments[n] === 'string' ? document.createTextNode(arguments[n]) : arguments[n]);
    };
  });
  around(Element.prototype, 'remove', function () {
    return function () {
      this.parentNode.removeChild(this);
    };
  });
  around(Node.prototype, 'insertBefore', function (original) {
    return function (node, before) {
      return before && before.parentNode !== this ? node : original.apply(this, arguments);
    };
  });
  around(Node.prototype, 'removeChild', function (original) {
    return function (child) {
      return child.parentNode !== this ? child : original.apply(this, arguments);
    };
  });
  around(EventTarget.prototype, 'addEventListener', pass);
  around(EventTarget.prototype, 'removeEventListener', pass);
  around(customElements, 'define', pass);
  around(customElements, 'whenDefined', pass);
  // A page without a console, as it was when there were none.
  var quiet = function () {};
  window.console = { log: quiet, debug: quiet };
})();
