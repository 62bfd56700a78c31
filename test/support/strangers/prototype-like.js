// What Prototype.js 1.6 does to the page that it is on, in short: everybody's arrays, functions and elements get more
// methods, and some that browsers have brought since are overwritten by namesakes that do something else.
(function () {
  function extend(object, source) {
    for (var name in source) object[name] = source[name];
    return object;
  }
  function $A(iterable) {
    if (!iterable) return [];
    if (iterable.toArray) return iterable.toArray();
    var length = iterable.length || 0;
    var results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  }
  var toArray = function () {
    var copy = [];
    for (var n = 0; n < this.length; n++) copy.push(this[n]);
    return copy;
  };
  var reverse = Array.prototype.reverse;
  var detect = function (iterator) {
    for (var n = 0; n < this.length; n++) if (iterator(this[n], n)) return this[n];
    return undefined;
  };
  var select = function (iterator) {
    var found = [];
    for (var n = 0; n < this.length; n++) if (iterator(this[n], n)) found.push(this[n]);
    return found;
  };
  extend(Array.prototype, {
    each: function (iterator) {
      for (var n = 0; n < this.length; n++) iterator(this[n], n);
      return this;
    },
    all: Array.prototype.every,
    any: Array.prototype.some,
    collect: Array.prototype.map,
    detect: detect,
    find: detect,
    findAll: select,
    select: select,
    filter: select,
    entries: toArray,
    toArray: toArray,
    clone: toArray,
    include: Array.prototype.includes,
    first: function () {
      return this[0];
    },
    last: function () {
      return this[this.length - 1];
    },
    clear: function () {
      this.length = 0;
      return this;
    },
    compact: function () {
      return select.call(this, function (value) {
        return value != null;
      });
    },
    reverse: function (inline) {
      return reverse.call(inline === false ? toArray.call(this) : this);
    },
    inspect: function () {
      return '[' + this.join(', ') + ']';
    },
    toJSON: function () {
      return '[' + this.join(', ') + ']';
    },
  });
  Array.from = $A;
  Object.extend = extend;
  Object.keys = function (object) {
    var keys = [];
    for (var key in object) keys.push(key);
    return keys;
  };
  Object.values = function (object) {
    var values = [];
    for (var key in object) values.push(object[key]);
    return values;
  };
  Object.clone = function (object) {
    return extend({}, object);
  };
  extend(String.prototype, {
    strip: String.prototype.trim,
    startsWith: function (pattern) {
      return this.indexOf(pattern) === 0;
    },
    endsWith: function (pattern) {
      var d = this.length - pattern.length;
      return d >= 0 && this.lastIndexOf(pattern) === d;
    },
    include: function (pattern) {
      return this.indexOf(pattern) > -1;
    },
    toArray: function () {
      return this.split('');
    },
    toJSON: function () {
      return '"' + this + '"';
    },
    blank: function () {
      return /^\s*$/.test(this);
    },
  });
  Number.prototype.toJSON = Number.prototype.valueOf;
  extend(Function.prototype, {
    bind: function () {
      // eslint-disable-next-line @typescript-eslint/no-this-alias -- as it was then
      var method = this;
      var args = $A(arguments);
      var object = args.shift();
      return function () {
        return method.apply(object, args.concat($A(arguments)));
      };
    },
    defer: function () {
      return window.setTimeout(this, 10);
    },
  });

  var NativeElement = window.Element;
  window.Element = function (tagName, attributes) {
    var element = document.createElement(tagName);
    for (var name in attributes) element.setAttribute(name, attributes[name]);
    return element;
  };
  extend(window.Element, NativeElement);
  window.Element.prototype = NativeElement.prototype;
  var methods = {
    visible: function () {
      return this.style.display !== 'none';
    },
    show: function () {
      this.style.display = '';
      return this;
    },
    hide: function () {
      this.style.display = 'none';
      return this;
    },
    toggle: function () {
      return this.visible() ? this.hide() : this.show();
    },
    remove: function () {
      this.parentNode.removeChild(this);
      return this;
    },
    replace: function (content) {
      this.outerHTML = content;
      return this;
    },
    update: function (content) {
      this.innerHTML = content;
      return this;
    },
    match: NativeElement.prototype.matches,
    select: function (selector) {
      return $A(this.querySelectorAll(selector));
    },
    down: function (selector) {
      return this.querySelector(selector);
    },
    clone: function (deep) {
      return this.cloneNode(deep);
    },
    empty: function () {
      return /^\s*$/.test(this.innerHTML);
    },
    getElementsByClassName: function (name) {
      return $A(this.querySelectorAll('.' + name));
    },
  };
  extend(NativeElement.prototype, methods);
  extend(window.HTMLElement.prototype, methods);
  document.getElementsByClassName = function (name) {
    return $A(document.querySelectorAll('.' + name));
  };
  window.$ = function (id) {
    return document.getElementById(id);
  };
  window.$A = $A;
})();
